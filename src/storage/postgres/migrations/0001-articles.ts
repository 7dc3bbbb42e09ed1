/**
 * Articles by number (see article-number.ts), partitioned by the month of their day; partitions are made as months come.
 * Text is compared byte by byte (collation "C"), so that lists come in the order in which SQLite gives them.
 */
export const articles = `
create table articles (
  number bigint primary key,
  id text collate "C" not null,
  version integer not null,
  state text not null check (state in ('current', 'replaced', 'withdrawn')),
  origin text collate "C" not null,
  hash text not null,
  content_key text collate "C" not null,
  title text not null,
  url text,
  source text,
  source_is_claimed smallint not null,
  author text,
  published_at bigint, -- milliseconds since 1970, UTC
  published_at_is_assumed smallint not null,
  language text not null,
  flags text not null, -- JSON
  skip text not null, -- JSON
  text text not null,
  analysis bytea -- sentences and terms (packed-analysis.ts), of current versions only
) partition by range (number);
create index articles_published on articles (published_at, number) where state = 'current';

-- Where each version is: a partitioned table can be unique by its partitioning key alone.
create table article_versions (
  id text collate "C" not null,
  version integer not null,
  number bigint not null,
  state text not null,
  origin text collate "C" not null,
  hash text not null,
  content_key text collate "C" not null,
  url text collate "C",
  primary key (id, version)
);
create index article_versions_copies on article_versions (content_key) where state = 'current';
create index article_versions_url on article_versions (url) where state = 'current' and url is not null;
create index article_versions_numbers on article_versions (number);
create index article_versions_origin on article_versions (origin, id) where state = 'current';

create table day_counts (
  day integer primary key, -- days since 1970; the undated stand below all days
  articles integer not null,
  last_number bigint not null default 0 -- the greatest that was given out
);
create table source_counts (
  source text collate "C" not null,
  day integer not null,
  articles integer not null,
  primary key (source, day)
);

create table quotes (
  number bigint not null,
  position integer not null, -- counts from 0 in the order of the text
  speaker text collate "C", -- the name, of named speakers only
  said_at text, -- ISO date
  quote text not null, -- JSON
  primary key (number, position)
) partition by range (number);
create table quote_speakers (
  surname_key text collate "C" not null,
  at bigint not null, -- milliseconds: noon of the day it was said, else publication
  number bigint not null,
  position integer not null,
  primary key (surname_key, at, number, position)
);
create table surnames (
  surname_key text collate "C" primary key,
  quotes integer not null
);

create table source_notes (
  key text collate "C" primary key,
  value text not null
);
`;
