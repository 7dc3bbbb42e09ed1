import type { Range } from '../text/range.ts';

/** What makes an article worth a second look before it is quoted. */
export type ArticleFlag =
  | 'bidi-override' // holds direction overrides, which can make a text read differently than it is stored
  | 'invisible-characters'
  | 'partial'; // a feed's summary: its page could not be read, or is behind a wall

/**
 * One version of an article, as received. `text` and `title` are never changed, trimmed or normalised: every quotation,
 * passage and citation is a range of one of them. What must not be shown or searched is listed in `skip`.
 */
export interface Article {
  /** The sender's id, else derived from the URL or the path: the same article always gets the same one. */
  readonly id: string;
  /** The title as given, or the text's first line where the form says so; '' if there is none. */
  readonly title: string;
  readonly text: string;
  /** Sorted, disjoint ranges of `text` that hold no news: the title line, repeated ledes, credits, promotion, markup. */
  readonly skip: readonly Range[];
  /** SHA-256 in hex over what was received: title, text and metadata. Equal hashes mean nothing changed. */
  readonly hash: string;
  /**
   * Equal keys mean copies of one text. As an article comes: SHA-256 in hex over the words that are not skipped; as it is
   * stored, the key of the article whose text it repeats in great part, where there is one (see copies/is-copy.ts).
   */
  readonly contentKey: string;
  readonly url?: string;
  /** The outlet: from the URL's host or the operator's settings, else what the article claims of itself. */
  readonly source?: string;
  readonly sourceIsClaimed: boolean;
  readonly author?: string;
  /** ISO 8601 instant in UTC. */
  readonly publishedAt?: string;
  /** True where nothing states the date and the file's own date stands in. */
  readonly publishedAtIsAssumed: boolean;
  /** ISO 639-1; 'und' where it could not be told. */
  readonly language: string;
  readonly flags: readonly ArticleFlag[];
}

/** An article out of the store: `version` counts from 1, one up with every change of its text or metadata. */
export interface StoredArticle extends Article {
  readonly version: number;
}
