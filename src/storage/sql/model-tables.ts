/** Columns of the tables around the model that writes, alike in every store. Instants are milliseconds since 1970. */
export interface ModelTables {
  /** `day` is yyyy-mm-dd in UTC, '' for all time; `micros` are millionths of the currency of the prices. */
  model_spending: { account: string; day: string; tokens: number; micros: number };
  /** By the hash of the request; JSON. */
  model_answers: { request: string; proposed: string; created_at: number };
}
