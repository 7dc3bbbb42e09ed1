/** Which lines an outlet repeats from article to article. */
export interface OutletLineStore {
  /** By outlet the hashes of the lines that stand in most of its articles, see articles/outlet-lines.ts. */
  repeated(sources: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  /** Counts the lines of articles that came. A count that is lost changes little. */
  count(articles: readonly CountedArticle[]): Promise<void>;
}

export interface CountedArticle {
  readonly source: string;
  readonly lines: readonly number[];
}
