import type { BenchArticle } from '../bench.ts';

/** Something that indexes articles and finds those that answer a question. */
export interface Engine {
  /** With the version of what does the work. */
  readonly name: string;
  /** False where all is in memory and gone when the process ends. */
  readonly isKept: boolean;
  add(articles: readonly BenchArticle[]): Promise<void>;
  /** Called once, after the last article. */
  finish(): Promise<void>;
  /** Ids of what is found, best first, at most `FOUND`. */
  find(question: string): Promise<readonly string[]>;
  /** Memory of processes beside the one that asks, in MB. */
  memoryMb?(): number;
  close(): Promise<void>;
}

/** A file in this folder exports one as `open`, for a folder that may hold what it stored before; null: not installed. */
export type OpenEngine = (folder: string) => Promise<Engine | null>;

/** As many as an answer cites at most. */
export const FOUND = 8;
