/** What digests told, by which those are found that told what its outlet withdrew or corrected since. */
export const corrections = `
create table told_reports (
  article_id text not null,
  story_key text not null, -- as it stands in shown_stories
  seen_version integer not null, -- of the article, when it was last looked at; 0 where it was withdrawn by then
  told_at integer not null, -- milliseconds since 1970
  primary key (article_id, story_key)
) without rowid;
create index told_reports_by_age on told_reports (told_at);
`;
