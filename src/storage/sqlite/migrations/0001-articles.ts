/**
 * Articles by number: the day of publication and a running number within it (see article-number.ts), so that whatever is
 * keyed by number is read newest first without sorting. Each version has a number of its own; postings and quotations
 * are kept for current versions only.
 */
export const articles = `
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('current', 'replaced', 'withdrawn')),
  origin TEXT NOT NULL,
  hash TEXT NOT NULL,
  content_key TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  source TEXT,
  source_is_claimed INTEGER NOT NULL,
  author TEXT,
  published_at INTEGER, -- milliseconds since 1970, UTC
  published_at_is_assumed INTEGER NOT NULL,
  language TEXT NOT NULL,
  flags TEXT NOT NULL, -- JSON
  skip TEXT NOT NULL, -- JSON
  text TEXT NOT NULL,
  UNIQUE (id, version)
) STRICT;
CREATE INDEX articles_published ON articles (published_at) WHERE state = 'current';
CREATE INDEX articles_copies ON articles (content_key) WHERE state = 'current';
CREATE INDEX articles_url ON articles (url) WHERE state = 'current' AND url IS NOT NULL;
CREATE INDEX articles_origin ON articles (origin, id) WHERE state = 'current';

-- How many current articles each day and each outlet has, so that counting an archive does not read it.
CREATE TABLE day_counts (
  day INTEGER PRIMARY KEY, -- days since 1970; the undated stand below all days
  articles INTEGER NOT NULL
) STRICT;
CREATE TABLE source_counts (
  source TEXT NOT NULL,
  day INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;

-- Terms are made in TypeScript; the tokenizer only parts them at spaces. A term with '^' before it stands in the heading;
-- '~' begins the sound of a name.
CREATE VIRTUAL TABLE postings USING fts5(
  terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '^.~'"
);
-- What FTS5 gathers in memory before it writes a segment: all of a batch.
INSERT INTO postings (postings, rank) VALUES ('hashsize', 16777216);
CREATE TABLE term_counts (
  term TEXT PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Current articles taken apart into sentences and terms (packed-analysis.ts), so that no question has to do it again.
CREATE TABLE analyses (
  number INTEGER PRIMARY KEY,
  analysis BLOB NOT NULL
) STRICT;

CREATE TABLE quotes (
  number INTEGER NOT NULL,
  position INTEGER NOT NULL, -- counts from 0 in the order of the text
  speaker TEXT, -- the name, of named speakers only
  said_at TEXT, -- ISO date
  quote TEXT NOT NULL, -- JSON
  PRIMARY KEY (number, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE quote_speakers (
  surname_key TEXT NOT NULL,
  at INTEGER NOT NULL, -- milliseconds: noon of the day it was said, else publication
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (surname_key, at, number, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE surnames (
  surname_key TEXT PRIMARY KEY,
  quotes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_notes (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
