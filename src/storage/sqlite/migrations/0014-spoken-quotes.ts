/**
 * Each quotation a second time beside its speaker's surname, with what its article tells of it: all that somebody said is then read from
 * a few neighbouring pages, where looking up each quotation and its article took a page of its own.
 */
export const spokenQuotes = `
CREATE TABLE spoken_quotes (
  surname_key TEXT NOT NULL,
  at INTEGER NOT NULL, -- milliseconds: noon of the day it was said, else publication
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  said_at TEXT, -- ISO date
  article_id TEXT NOT NULL,
  published_at INTEGER, -- of the article, as is the language
  language TEXT NOT NULL,
  quote TEXT NOT NULL, -- JSON
  PRIMARY KEY (surname_key, at, number, position)
) STRICT, WITHOUT ROWID;
INSERT INTO spoken_quotes
SELECT s.surname_key, s.at, s.number, s.position, q.said_at, a.id, a.published_at, a.language, q.quote
FROM quote_speakers s
JOIN quotes q ON q.number = s.number AND q.position = s.position
JOIN articles a ON a.number = s.number;
DROP TABLE quote_speakers;
ALTER TABLE spoken_quotes RENAME TO quote_speakers;
`;
