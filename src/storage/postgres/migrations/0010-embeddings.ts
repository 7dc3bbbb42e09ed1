/** What current articles mean, as vectors (quantise-vector.ts), where the operator names a model for it. */
export const embeddings = `
create table embeddings (
  number bigint primary key,
  model text collate "C" not null,
  vector bytea not null
);
create index embeddings_of_model on embeddings (model, number);
`;
