/** What current articles mean, as vectors (quantise-vector.ts), where the operator names a model for it. */
export const embeddings = `
CREATE TABLE embeddings (
  number INTEGER PRIMARY KEY,
  model TEXT NOT NULL,
  vector BLOB NOT NULL
) STRICT;
CREATE INDEX embeddings_of_model ON embeddings (model, number);
`;
