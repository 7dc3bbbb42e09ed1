/** By which shingles (see articles/copies/sketch.ts) current articles are known, to find copies of one text. */
export const copies = `
CREATE TABLE copy_shingles (
  shingle INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (shingle, number)
) STRICT, WITHOUT ROWID;
`;
