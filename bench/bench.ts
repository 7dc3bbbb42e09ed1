/** What every bench is given. */
export interface BenchContext {
  /** The first `count` of the texts, fewer where there are fewer. */
  readonly articles: (count: number) => AsyncIterable<BenchArticle>;
  readonly isFull: boolean;
  /** How many articles to measure with, where the operator says. */
  readonly sizes?: readonly number[];
  /** The folder in which stores are kept from run to run, where the operator names one. */
  readonly keep?: string;
  /** Stores are loaded and kept, and asked nothing. */
  readonly isLoadOnly: boolean;
  /** Files of engines/ to measure with, where the operator says. */
  readonly engines?: readonly string[];
  /** A folder for what a bench writes; empty at the start, deleted at the end. */
  readonly scratch: string;
  /** Web pages (.html) to take the text out of, where the operator named a folder of them. */
  readonly pages?: string;
  /** Says on stderr what is being done. */
  readonly say: (text: string) => void;
}

export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly source?: string;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Bars of one column, the first column naming them. */
  readonly chart?: { readonly file: string; readonly column: number; readonly unit: string };
  readonly note?: string;
}

/** One file in benches/ exports one of these as `bench`; run.ts finds it there. */
export interface Bench {
  readonly title: string;
  run(context: BenchContext): Promise<readonly Table[]>;
}
