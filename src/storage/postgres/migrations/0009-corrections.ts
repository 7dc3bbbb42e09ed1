/** What digests told, by which those are found that told what its outlet withdrew or corrected since. */
export const corrections = `
create table told_reports (
  article_id text collate "C" not null,
  story_key text collate "C" not null, -- as it stands in shown_stories
  seen_version integer not null, -- of the article, when it was last looked at; 0 where it was withdrawn by then
  told_at bigint not null, -- milliseconds since 1970
  primary key (article_id, story_key)
);
create index told_reports_by_age on told_reports (told_at);
create index shown_stories_of_story on shown_stories (story_key, reader_id);
`;
