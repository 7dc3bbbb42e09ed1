/** What is kept so that articles can be followed: how their quotations changed, which files they lie in, and what outlets repeat. */
export const upkeep = `
CREATE TABLE quote_changes (
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL, -- the version that no longer has the quotation
  position INTEGER NOT NULL, -- counts from 0 in the order of the version before
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  speaker TEXT, -- as the version before named them
  words_now TEXT,
  speaker_now TEXT,
  PRIMARY KEY (article_id, version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE folder_files (
  origin TEXT NOT NULL,
  path TEXT NOT NULL, -- within the folder
  size INTEGER NOT NULL,
  modified_at INTEGER NOT NULL, -- milliseconds since 1970
  article_id TEXT, -- absent: the file could not be used
  PRIMARY KEY (origin, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX folder_files_articles ON folder_files (origin, article_id);

CREATE TABLE outlet_lines (
  source TEXT PRIMARY KEY,
  articles INTEGER NOT NULL, -- counted so far
  lines TEXT NOT NULL -- JSON: [hash, articles] of the lines that recur
) STRICT, WITHOUT ROWID;
`;
