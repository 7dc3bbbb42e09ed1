/**
 * Postings as segments, see postings/segment-format.ts, in place of an FTS5 table: read ten times and written five times as
 * fast. What was stored is indexed anew when the file is opened, from `analyses`.
 */
export const postingSegments = `
CREATE TABLE posting_segments (
  id INTEGER PRIMARY KEY,
  token INTEGER NOT NULL UNIQUE, -- an id is used again, a token never
  articles INTEGER NOT NULL,
  oldest INTEGER NOT NULL, -- article numbers
  newest INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('building', 'ready', 'obsolete')),
  touched_at INTEGER NOT NULL, -- seconds since 1970
  merged_into INTEGER -- the token of the segment that is being built from it
) STRICT;
CREATE TABLE posting_blocks (
  id INTEGER PRIMARY KEY, -- segment × 2^32 + the hash of the first term
  entries BLOB NOT NULL
) STRICT;
CREATE TABLE posting_chunks (
  id INTEGER PRIMARY KEY, -- segment × 2^30 + a running number
  numbers BLOB NOT NULL
) STRICT;
DROP TABLE postings;
DROP TABLE term_counts;
`;
