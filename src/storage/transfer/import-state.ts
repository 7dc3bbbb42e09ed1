import { VerbatimError } from '../../errors.ts';
import type { ProcessedArticle } from '../../sources/article-archive.ts';
import type { StateWriter } from './state-access.ts';
import { type ArticleRecord, fromStateRow, type StateRecord } from './state-records.ts';
import { STATE_TABLES } from './state-tables.ts';

const ROWS_AT_ONCE = 200;
const ARTICLES_AT_ONCE = 100;

export interface ImportOptions {
  readonly store: StateWriter;
  /** Finds in an article what is found once, when it arrives. */
  readonly process: (article: ArticleRecord['article'], origin: string) => ProcessedArticle;
  readonly onProgress?: (records: number) => void;
}

export interface Imported {
  readonly articles: number;
  readonly rows: number;
}

/**
 * Brings the records of `exportState` into an empty store; quotations and search index are made anew from the texts. Throws a
 * VerbatimError where the store is not empty, or where it fails halfway: what is stored by then stays. The records are taken to be whole, see `checkState`.
 */
export async function importState(
  records: AsyncIterable<StateRecord>,
  options: ImportOptions,
): Promise<Imported> {
  if (!(await options.store.isEmpty()))
    throw new VerbatimError(
      'usage',
      'The store holds articles or readers already, or what an import left that did not end. Import into a new one: name it with --db.',
    );
  try {
    return await bringIn(records, options);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    const message = `${error.message} What was imported is only a part: delete that store, or name a new one with --db, and import again.`;
    throw new VerbatimError(error.code, message, { cause: error });
  }
}

async function bringIn(
  records: AsyncIterable<StateRecord>,
  { store, process, onProgress }: ImportOptions,
): Promise<Imported> {
  const intake = new Intake(store, process);
  let done = 0;
  for await (const record of records) {
    await intake.take(record);
    done += 1;
    if (done % ROWS_AT_ONCE === 0) onProgress?.(done);
  }
  await intake.finish();
  await store.settle(STATE_TABLES);
  return intake.counts;
}

class Intake {
  readonly counts = { articles: 0, rows: 0 };
  private readonly store: StateWriter;
  private readonly process: ImportOptions['process'];
  private articles: ArticleRecord[] = [];
  private rows: Record<string, unknown>[] = [];
  private table = '';

  constructor(store: StateWriter, process: ImportOptions['process']) {
    this.store = store;
    this.process = process;
  }

  async take(record: StateRecord): Promise<void> {
    if (record.kind === 'article') return this.takeArticle(record);
    if (record.kind !== 'row') return;
    await this.putArticles();
    if (record.table !== this.table || this.rows.length >= ROWS_AT_ONCE) await this.insertRows();
    this.table = record.table;
    this.rows.push(fromStateRow(record.row));
  }

  async finish(): Promise<void> {
    await this.putArticles();
    await this.insertRows();
  }

  private async takeArticle(record: ArticleRecord): Promise<void> {
    this.articles.push(record);
    if (record.state === 'withdrawn') {
      await this.putArticles();
      await this.store.archive.remove(record.article.id);
    } else if (this.articles.length >= ARTICLES_AT_ONCE) await this.putArticles();
  }

  private async putArticles(): Promise<void> {
    if (this.articles.length === 0) return;
    await this.store.archive.put(this.articles.map(({ article, origin }) => this.process(article, origin)));
    this.counts.articles += this.articles.length;
    this.articles = [];
  }

  private async insertRows(): Promise<void> {
    if (this.rows.length === 0) return;
    const table = STATE_TABLES.find(({ name }) => name === this.table);
    if (table === undefined)
      throw new VerbatimError(
        'store-newer',
        `The file holds a table “${this.table}” that this version of the program does not know. Update the program.`,
      );
    await this.store.insert(table, this.rows);
    this.counts.rows += this.rows.length;
    this.rows = [];
  }
}
