import type Database from 'better-sqlite3';
import type { Coverage, Interval } from '../../search/article-index.ts';
import { dayOf, startOfDayMs, UNDATED_DAY } from '../article-number.ts';
import type { ArticleRow } from '../article-rows.ts';
import { FARTHEST_MS, type PublishedRange, publishedRange } from '../published-range.ts';
import type { SqliteDatabase } from './open-database.ts';

interface Days {
  /** Whole days, `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** How many articles there are, without reading them: counted by day and outlet as they come and go. */
export class SqliteDayCounts {
  readonly #database: SqliteDatabase;
  readonly #addDay: Database.Statement<[number, number]>;
  readonly #addSource: Database.Statement<[string, number, number]>;
  readonly #total: Database.Statement<[], number>;
  readonly #inDays: Database.Statement<[Days & { undated: number }], number>;
  readonly #between: Database.Statement<[number, number], number>;
  readonly #edges: Readonly<Record<'min' | 'max', Database.Statement<[number, number], number | null>>>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#addDay = database.prepare(
      'INSERT INTO day_counts (day, articles) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET articles = articles + excluded.articles',
    );
    this.#addSource = database.prepare(
      'INSERT INTO source_counts (source, day, articles) VALUES (?, ?, ?) ON CONFLICT (source, day) DO UPDATE SET articles = articles + excluded.articles',
    );
    this.#total = database.prepare<[], number>('SELECT coalesce(sum(articles), 0) FROM day_counts').pluck();
    this.#inDays = database
      .prepare<[Days & { undated: number }], number>(
        'SELECT coalesce(sum(articles), 0) FROM day_counts WHERE (day >= @first AND day < @end) OR day = @undated',
      )
      .pluck();
    this.#between = database
      .prepare<[number, number], number>(
        "SELECT count(*) FROM articles WHERE state = 'current' AND published_at >= ? AND published_at < ?",
      )
      .pluck();
    const edge = (end: 'min' | 'max') =>
      database
        .prepare<[number, number], number | null>(
          `SELECT ${end}(published_at) FROM articles WHERE state = 'current' AND published_at >= ? AND published_at < ?`,
        )
        .pluck();
    this.#edges = { min: edge('min'), max: edge('max') };
  }

  add(row: ArticleRow, articles: 1 | -1): void {
    const day = dayOf(row.published_at);
    this.#addDay.run(day, articles);
    if (row.source !== null) this.#addSource.run(row.source, day, articles);
  }

  total(): number {
    return this.#total.get() ?? 0;
  }

  coverage(interval: Interval): Coverage {
    const range = publishedRange(interval);
    const whole = wholeDays(range);
    const inDays = this.#inDays.get({
      ...whole,
      undated: range.withUndated ? UNDATED_DAY : Number.MAX_SAFE_INTEGER,
    });
    const articles = (inDays ?? 0) + this.#countOutside(range, whole);
    const first = this.#edge('min', range);
    const last = this.#edge('max', range);
    return { articles, ...(first === null ? {} : { first }), ...(last === null ? {} : { last }) };
  }

  sources(interval: Interval, limit: number): { readonly source: string; readonly articles: number }[] {
    const range = publishedRange(interval);
    return this.#database
      .prepare<[Days & { undated: number; limit: number }], { source: string; articles: number }>(`
        SELECT source, sum(articles) AS articles FROM source_counts
        WHERE (day >= @first AND day < @end) OR day = @undated
        GROUP BY source HAVING sum(articles) > 0 ORDER BY articles DESC, source LIMIT @limit`)
      .all({
        ...touchedDays(range),
        undated: range.withUndated ? UNDATED_DAY : Number.MAX_SAFE_INTEGER,
        limit,
      });
  }

  /** What lies on a first or last day of which only a part is in the interval. */
  #countOutside({ fromMs, toMs }: PublishedRange, whole: Days): number {
    const count = this.#between;
    if (whole.first >= whole.end) return count.get(fromMs, toMs) ?? 0;
    const before = count.get(fromMs, startOfDayMs(whole.first)) ?? 0;
    return before + (count.get(startOfDayMs(whole.end), toMs) ?? 0);
  }

  #edge(end: 'min' | 'max', { fromMs, toMs }: PublishedRange): string | null {
    const ms = this.#edges[end].get(fromMs, toMs);
    return ms === null || ms === undefined ? null : new Date(ms).toISOString();
  }
}

function wholeDays({ fromMs, toMs }: PublishedRange): Days {
  return { first: dayOf(fromMs + startOfDayMs(1) - 1), end: dayOf(toMs) };
}

function touchedDays({ fromMs, toMs }: PublishedRange): Days {
  return { first: dayOf(fromMs), end: toMs >= FARTHEST_MS ? dayOf(toMs) : dayOf(toMs - 1) + 1 };
}
