import type { StoredArticle } from '../articles/article.ts';
import type { Digest } from './digest.ts';
import type { Interests } from './interests.ts';

export interface DigestRequest {
  readonly asOf: Date;
  /** Stories with no report after this instant stay out; absent: the latest stories of any age. */
  readonly since?: Date | undefined;
  /** Only stories about one of these. */
  readonly topics?: readonly string[] | undefined;
  /** What the reader wants more of, and what not at all. */
  readonly interests?: Interests;
  /** Only articles in this language; absent: all. */
  readonly language?: string | undefined;
  /** The language in which a story is told where one of its reports has it. */
  readonly readerLanguage?: string | undefined;
  readonly maxStories: number;
  /** Keys of stories this reader was shown, with the newest report shown then (ISO instant). */
  readonly seen?: ReadonlyMap<string, string> | undefined;
}

export type TitledReport = Pick<StoredArticle, 'id' | 'version'>;

export interface DigestOutcome {
  readonly digest: Digest;
  /** For the reader's ledger: the key of each story in the digest, in its order. */
  readonly storyKeys: readonly string[];
  /** Of each story the report whose title heads it, in their order; null, or absent: none. */
  readonly titlesOf?: readonly (TitledReport | null)[];
}

/** Chooses and summarises stories for one reader at one moment. */
export interface Digester {
  digest(request: DigestRequest): Promise<DigestOutcome>;
}
