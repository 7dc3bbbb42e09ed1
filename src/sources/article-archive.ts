import type { Article } from '../articles/article.ts';
import type { Quote } from '../quotes/quote.ts';

/** An article with all that is found in it once, when it arrives. */
export interface ProcessedArticle {
  readonly article: Article;
  /** With the ISO date of the day that the article states for the statement, where it states one. */
  readonly quotes: readonly (Quote & { readonly saidAt?: string })[];
  /** Where it came from: a folder's name, a command; articles of one origin are followed together. */
  readonly origin: string;
  /** What `packArticle` (search/pack-article.ts) gives, where another thread has worked it out; else `put` does. */
  readonly analysis?: Uint8Array;
  /** What `sketchOf` gives for it, by which copies are found; where it is absent, `put` works it out. */
  readonly sketch?: readonly number[];
  /** The `EXTRACTOR_VERSION` by which all this was found; absent: not known, and taken for older than any. */
  readonly extractor?: number;
  /** The hashes of its lines, by which an outlet's repeated ones are known. */
  readonly lines?: readonly number[];
}

export type PutOutcome = 'added' | 'changed' | 'unchanged';

export interface PutResult {
  readonly outcome: PutOutcome;
  /** True where it repeats the text of another article in the archive, see articles/copies/is-copy.ts. */
  readonly isCopy: boolean;
}

/** Where articles are kept, as those who bring them see it. Text is immutable: a changed article is a new version. */
export interface ArticleArchive {
  /** Stores a batch in one transaction, with search index and quotations; results in the batch's order. */
  put(batch: readonly ProcessedArticle[]): Promise<readonly PutResult[]>;
  /** The hashes of the current versions of those of `ids` that are stored and not withdrawn. */
  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Withdraws the article with this id or URL from all future answers, until it is put again; returns the ids withdrawn. */
  remove(idOrUrl: string): Promise<readonly string[]>;
  /** Ids of the articles of one origin that are not withdrawn. */
  idsOfOrigin(origin: string): Promise<readonly string[]>;
  /** A small note that a source keeps for itself between runs, such as what its folder looked like. */
  note(key: string): Promise<string | null>;
  setNote(key: string, value: string): Promise<void>;
}
