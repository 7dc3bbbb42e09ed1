/** What is kept so that articles can be followed: how their quotations changed, which files they lie in, and what outlets repeat. */
export const upkeep = `
create table quote_changes (
  article_id text collate "C" not null,
  version integer not null, -- the version that no longer has the quotation
  position integer not null, -- counts from 0 in the order of the version before
  kind text not null,
  words text not null,
  speaker text, -- as the version before named them
  words_now text,
  speaker_now text,
  primary key (article_id, version, position)
);
create index articles_of_id on articles (id, version);

create table folder_files (
  origin text collate "C" not null,
  path text collate "C" not null, -- within the folder
  size bigint not null,
  modified_at bigint not null, -- milliseconds since 1970
  article_id text collate "C", -- absent: the file could not be used
  primary key (origin, path)
);
create index folder_files_articles on folder_files (origin, article_id);

create table outlet_lines (
  source text collate "C" primary key,
  articles integer not null, -- counted so far
  lines text not null -- JSON: [hash, articles] of the lines that recur
);
`;
