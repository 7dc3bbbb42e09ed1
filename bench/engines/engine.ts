import type { BenchArticle } from '../bench.ts';

/** Something that indexes articles and finds those that answer a question. */
export interface Engine {
  /** With the version of what does the work. */
  readonly name: string;
  add(articles: readonly BenchArticle[]): Promise<void>;
  /** Called once, after the last article. */
  finish(): Promise<void>;
  /** Ids of what is found, best first, at most `FOUND`. */
  find(question: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A file in this folder exports one of these as `open`; `null` where what it needs is not installed. */
export type OpenEngine = (folder: string) => Promise<Engine | null>;

/** As many as an answer cites at most. */
export const FOUND = 8;
