/**
 * Postings in segments, laid out as in SQLite (postings/segment-format.ts); blocks are smaller, as they travel. Nothing of them
 * is compressed or moved out of its row. Shingles by which copies are found. What a quotation's article tells of time stands
 * with it, so that no list of quotations needs the articles.
 */
export const postings = `
create table posting_segments (
  id bigint primary key,
  token bigint not null unique, -- an id is used again, a token never
  articles bigint not null,
  oldest bigint not null, -- article numbers
  newest bigint not null,
  state text not null check (state in ('building', 'ready', 'obsolete')),
  touched_at bigint not null, -- seconds since 1970
  merged_into bigint -- the token of the segment that is being built from it
);
create table posting_blocks (
  id bigint primary key, -- segment × 2^32 + the hash of the first term
  entries bytea not null
) with (toast_tuple_target = 8160);
alter table posting_blocks alter column entries set storage external;
create table posting_chunks (
  id bigint primary key, -- segment × 2^30 + a running number
  numbers bytea not null
) with (toast_tuple_target = 8160);
alter table posting_chunks alter column numbers set storage external;
alter table articles alter column analysis set storage external;

create table copy_shingles (
  shingle bigint not null,
  number bigint not null,
  primary key (shingle, number)
);

alter table quotes add column article_id text collate "C" not null;
alter table quotes add column published_at bigint;
alter table quote_speakers add column published_at bigint;
`;
