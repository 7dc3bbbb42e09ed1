/** Stories, what a reader may set of a digest, and what each digest told. Instants are milliseconds since 1970 in UTC. */
export const digests = `
-- Which story each dated article tells, with what is needed to choose stories without reading their texts.
create table story_articles (
  article_id text primary key,
  version integer not null,
  story_key text not null,
  copy_of text,
  published_at integer not null,
  title text not null,
  language text not null,
  source text,
  section text not null,
  terms text not null -- separated by spaces
) without rowid;
create index story_articles_of_story on story_articles (story_key, article_id);
create index story_articles_published on story_articles (published_at, story_key);
create index articles_withdrawn on articles (id, version) where state = 'withdrawn';

alter table readers add column days text not null default '1234567'; -- days of the week, Monday is 1
alter table readers add column last_slot integer not null default 0; -- place of a time among the times of its day
alter table readers add column next_slot integer not null default 0;
alter table readers add column quiet_from text;
alter table readers add column quiet_to text;
alter table readers add column paused_until integer;
alter table readers add column style text not null default 'full';
alter table readers add column interests text not null default '{}'; -- JSON

alter table digest_slots add column told text; -- JSON: the stories of the digest, and from what each was told
create index shown_stories_by_story on shown_stories (story_key);
create index invites_of_user on invites (used_by) where used_by is not null;
create index invites_by_maker on invites (made_by);
`;
