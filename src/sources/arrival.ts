import type { Article } from '../articles/article.ts';
import type { ErrorCode } from '../errors.ts';

export interface Rejection {
  /** The article's id where it has one, else how messages name it: a path, "line 12". */
  readonly id: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What comes out of a source for each thing that went in: an article, or why there is none. */
export type Arrival =
  | { readonly kind: 'article'; readonly name: string; readonly article: Article }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };
