/** An engine of engines/, and the folder of what it asks: several may ask what one of them has stored. */
export interface Contender {
  readonly engine: string;
  readonly store: string;
}

const STORED: readonly Contender[] = [
  { engine: 'verbatim', store: 'verbatim' },
  { engine: 'verbatim-unbounded', store: 'verbatim' },
  { engine: 'fts5-all-words', store: 'fts5' },
  { engine: 'fts5-no-stop-words', store: 'fts5' },
  { engine: 'postgres', store: 'postgres' },
  { engine: 'lancedb', store: 'lancedb' },
];

/** MiniSearch keeps everything in memory: at 100,000 articles more than Node gives its heap. */
const MOST_IN_MEMORY = 50_000;

export function contendersAt(articles: number): readonly Contender[] {
  return articles > MOST_IN_MEMORY ? STORED : [...STORED, { engine: 'minisearch', store: 'minisearch' }];
}
