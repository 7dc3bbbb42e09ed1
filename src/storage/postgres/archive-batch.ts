import type pg from 'pg';
import type { ProcessedArticle, PutResult } from '../../sources/article-archive.ts';
import { compareQuotes } from '../../sources/quote-changes.ts';
import type { AnalysedArticle } from '../analysed-article.ts';
import { dayOf, firstNumberOf } from '../article-number.ts';
import { type ArticleRow, publishedAtMs, toArticleRow } from '../article-rows.ts';
import type { IndexChange } from '../postings/build-segment.ts';
import { type UnindexedArticle, unindexedArticle } from '../unindexed-article.ts';
import {
  deleteArticles,
  insertArticles,
  removeOfVersions,
  setExtractors,
  setStates,
} from './article-writes.ts';
import { countDays, type DayChange } from './day-counts.ts';
import { ensurePartitions } from './month-partitions.ts';
import type { PostgresCopies } from './postgres-copies.ts';
import { writePostings } from './postgres-postings.ts';
import { addQuotes, removeQuotes } from './postgres-quotes.ts';
import {
  type HeldBefore,
  type LatestVersion,
  readHeldBefore,
  readStored,
  type StoredRow,
} from './read-held-before.ts';
import { type RecordedChange, recordQuoteChanges } from './record-quote-changes.ts';

/**
 * What one transaction changes of the archive. What it needs to know is read at once, what it changes is gathered, and all is
 * written together by `store`: each statement is a way to the server and back.
 */
export class ArchiveBatch {
  readonly #client: pg.PoolClient;
  readonly #latest: Map<string, LatestVersion>;
  readonly #lastNumbers: Map<number, number>;
  readonly #copies: PostgresCopies;
  readonly #leaving: HeldBefore['leaving'];
  readonly #rows = new Map<number, ArticleRow>();
  readonly #fresh = new Map<number, UnindexedArticle>();
  readonly #gone: IndexChange[] = [];
  readonly #replaced: number[] = [];
  /** Stored again under another number. */
  readonly #outdated: number[] = [];
  readonly #days: DayChange[] = [];
  readonly #quoteChanges: RecordedChange[] = [];

  private constructor(client: pg.PoolClient, { latest, lastNumbers, copies, leaving }: HeldBefore) {
    this.#client = client;
    this.#latest = new Map(latest);
    this.#lastNumbers = new Map(lastNumbers);
    this.#copies = copies;
    this.#leaving = leaving;
  }

  static async open(client: pg.PoolClient, articles: readonly AnalysedArticle[]): Promise<ArchiveBatch> {
    return new ArchiveBatch(client, await readHeldBefore(client, articles));
  }

  async put(processed: AnalysedArticle): Promise<PutResult> {
    const { article, quotes, sketch } = processed;
    const before = this.#latest.get(article.id);
    const current = before?.state === 'current' ? before : undefined;
    if (current?.hash === article.hash) return { outcome: 'unchanged', isCopy: false };
    const version = (before?.version ?? 0) + 1;
    if (current !== undefined) this.#replace(current, { version, quotes });
    const number = this.#nextNumber(dayOf(publishedAtMs(article.publishedAt)));
    const received = toArticleRow(processed, { number, version });
    const origin = await this.#copies.originOf(received, sketch);
    const row = origin === null ? received : { ...received, content_key: origin };
    this.#rows.set(number, row);
    this.#copies.add(row, sketch);
    this.#count(row, 1);
    this.#latest.set(row.id, row);
    this.#fresh.set(number, unindexedArticle(row, processed));
    return { outcome: current === undefined ? 'added' : 'changed', isCopy: origin !== null };
  }

  /** Derives anew what is found by a current version. It gets the next number of its day, as in SQLite. */
  async renew(
    stored: ArticleRow & { readonly analysis: Uint8Array | null },
    processed: AnalysedArticle,
  ): Promise<void> {
    const { sketch } = processed;
    this.#forget(stored);
    this.#outdated.push(stored.number);
    const number = this.#nextNumber(dayOf(stored.published_at));
    const received = toArticleRow(processed, { number, version: stored.version });
    const content_key = (await this.#copies.originOf(received, sketch)) ?? received.content_key;
    const row = { ...stored, number, content_key, skip: received.skip };
    this.#rows.set(number, row);
    this.#copies.add(row, sketch);
    this.#count(row, 1);
    this.#fresh.set(number, unindexedArticle(row, processed));
  }

  /** Takes the current versions with these numbers out of all that is searched. */
  async withdraw(numbers: readonly number[]): Promise<void> {
    for (const row of (await readStored(this.#client, numbers)).values()) this.#forget(row);
  }

  async store(): Promise<void> {
    const rows = [...this.#rows.values()];
    const fresh = [...this.#fresh.values()].sort((a, b) => a.number - b.number);
    await ensurePartitions(
      this.#client,
      rows.map(({ number }) => number),
    );
    await setStates(this.#client, this.#replaced, 'replaced');
    await deleteArticles(this.#client, this.#outdated);
    await insertArticles(
      this.#client,
      rows.map((row) => ({ ...row, analysis: this.#fresh.get(row.number)?.analysis ?? null })),
    );
    await countDays(this.#client, this.#days);
    await removeQuotes(
      this.#client,
      this.#gone.map(({ number }) => number),
    );
    await removeOfVersions(
      this.#client,
      this.#gone.map(({ number }) => number),
    );
    await setExtractors(this.#client, fresh);
    await addQuotes(this.#client, fresh);
    await recordQuoteChanges(this.#client, this.#quoteChanges);
    const added = fresh.map(({ number, analysis }) => ({ number, analysis, isGone: false }));
    await writePostings(this.#client, [...this.#gone, ...added]);
    await this.#copies.store();
  }

  #nextNumber(day: number): number {
    const last = this.#lastNumbers.get(day) ?? 0;
    const number = Math.max(firstNumberOf(day), last + 1);
    this.#lastNumbers.set(day, number);
    return number;
  }

  #replace(
    { id, number }: LatestVersion,
    by: { readonly version: number; readonly quotes: ProcessedArticle['quotes'] },
  ): void {
    const row = this.#rows.get(number);
    const quotes = this.#fresh.get(number)?.quotes ?? this.#leaving.quotes.get(number) ?? [];
    for (const [position, change] of compareQuotes(quotes, by).entries())
      this.#quoteChanges.push({ ...change, articleId: id, position });
    if (row === undefined) {
      const stored = this.#leaving.rows.get(number);
      if (stored !== undefined) this.#forget(stored);
      this.#replaced.push(number);
      return;
    }
    // It came with this very batch.
    this.#rows.set(number, { ...row, state: 'replaced' });
    this.#fresh.delete(number);
    this.#copies.remove(row);
    this.#count(row, -1);
  }

  #forget(row: StoredRow): void {
    const { number, analysis } = row;
    if (analysis !== null) this.#gone.push({ number, analysis, isGone: true });
    this.#copies.remove(row);
    this.#count(row, -1);
  }

  #count(
    { published_at: at, source, number }: Pick<ArticleRow, 'published_at' | 'source' | 'number'>,
    articles: 1 | -1,
  ) {
    this.#days.push({ day: dayOf(at), source, articles, number });
  }
}
