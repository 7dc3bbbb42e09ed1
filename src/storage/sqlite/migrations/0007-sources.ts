/** Feeds, their entries and hosts, and channels. Instants are milliseconds since 1970 in UTC. */
export const sources = `
create table feeds (
  id integer primary key,
  url text not null unique,
  host text not null,
  title text not null,
  site_url text,
  outlet text,
  folder text,
  full_text text not null,
  state text not null,
  etag text,
  last_modified text,
  body_hash text,
  interval_ms integer not null,
  next_at integer not null,
  last_checked_at integer,
  last_success_at integer,
  last_new_at integer,
  failures integer not null default 0,
  failing_since integer,
  problem_code text,
  problem text,
  checks integer not null default 0,
  articles integer not null default 0,
  partial integer not null default 0,
  rejected integer not null default 0,
  announced text,
  announced_at integer,
  added_at integer not null
);
create index feeds_due on feeds (next_at) where state = 'active';
create index feeds_failing on feeds (failing_since) where failing_since is not null;

-- Entries that were dealt with, so that they are not again.
create table feed_items (
  feed_id integer not null references feeds (id) on delete cascade,
  item_key text not null,
  fingerprint text not null,
  state text not null,
  reason text,
  article_id text,
  title text not null,
  attempts integer not null default 0,
  seen_at integer not null,
  primary key (feed_id, item_key)
) without rowid;
create index feed_items_by_age on feed_items (seen_at);
create index feed_items_troubled on feed_items (feed_id, seen_at) where state <> 'stored';

create table feed_hosts (
  host text primary key,
  not_before integer not null,
  failures integer not null
) without rowid;

-- Telegram channels that somebody decided about; posts of all others are passed over.
create table channels (
  chat_id integer primary key,
  title text not null,
  username text,
  state text not null,
  decided_by integer,
  posts integer not null default 0,
  last_post_at integer,
  created_at integer not null
);
`;
