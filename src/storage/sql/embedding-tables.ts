/** Columns of the table of what articles mean, alike in every store. */
export interface EmbeddingTables {
  /** A byte for each dimension, see `quantiseVector`. */
  embeddings: { number: number; model: string; vector: Uint8Array };
}
