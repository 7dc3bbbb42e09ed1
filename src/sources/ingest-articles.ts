import type { Article } from '../articles/article.ts';
import { findSaidDay } from '../articles/find-said-day.ts';
import { extractQuotes } from '../quotes/extract-quotes.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Arrival, Rejection } from './arrival.ts';
import type { ArticleArchive, ProcessedArticle } from './article-archive.ts';
import { rejectRepeatedIds } from './reject-repeated-ids.ts';
import { toRejection } from './to-rejection.ts';

/**
 * A transaction a batch: large enough that the flush of the disk and the words its articles share are written once for many,
 * small enough for memory and for other writers.
 */
const BATCH_ARTICLES = 512;
const BATCH_CHARS = 4_000_000;

export interface IngestOptions {
  readonly archive: ArticleArchive;
  /** Articles of one origin are followed together. */
  readonly origin: string;
  /** Two files with one id are a mistake; a second record with an id is the article's next version. */
  readonly repeatedIds: 'reject' | 'new-version';
  /** Called after every batch with the number of articles dealt with. */
  readonly onProgress?: (articles: number) => void;
  /** Called with the id of every article that came in and was not rejected. */
  readonly onArticle?: (id: string) => void;
  /** Articles that are not stored yet and are passed over silently, by id. */
  readonly isUnwanted?: (id: string) => Promise<boolean>;
}

export interface IngestSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many of the added and changed say word for word what another article says. */
  readonly copies: number;
  readonly rejected: readonly Rejection[];
  readonly seconds: number;
}

interface Tally {
  added: number;
  changed: number;
  unchanged: number;
  copies: number;
  readonly rejected: Rejection[];
}

/**
 * Puts arriving articles into the archive, batch by batch: of those that came before, no more than ids and rejections are
 * held. Quotations are looked for only in articles that are new or changed. One that fails is rejected, with its reason, and
 * the rest goes on.
 */
export async function ingestArticles(
  arrivals: AsyncIterable<Arrival>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const startMs = performance.now();
  const tally: Tally = { added: 0, changed: 0, unchanged: 0, copies: 0, rejected: [] };
  let batch = new Map<string, Article>();
  let batchChars = 0;
  let seen = 0;
  const flush = async (): Promise<void> => {
    await storeBatch([...batch.values()], tally, options);
    batch = new Map();
    batchChars = 0;
    options.onProgress?.(seen);
  };
  for await (const arrival of options.repeatedIds === 'reject' ? rejectRepeatedIds(arrivals) : arrivals) {
    seen++;
    if (arrival.kind === 'rejected') {
      tally.rejected.push(arrival.rejection);
      continue;
    }
    const { article } = arrival;
    if (batch.has(article.id)) await flush();
    batch.set(article.id, article);
    batchChars += article.text.length;
    options.onArticle?.(article.id);
    if (batch.size >= BATCH_ARTICLES || batchChars >= BATCH_CHARS) await flush();
  }
  await flush();
  return { ...tally, seconds: Math.round(performance.now() - startMs) / 1000 };
}

async function storeBatch(articles: readonly Article[], tally: Tally, options: IngestOptions): Promise<void> {
  if (articles.length === 0) return;
  const { archive, origin, isUnwanted } = options;
  const known = await archive.hashes(articles.map(({ id }) => id));
  const processed: ProcessedArticle[] = [];
  for (const article of articles) {
    const hash = known.get(article.id);
    if (hash === article.hash) tally.unchanged++;
    else if (hash === undefined && (await isUnwanted?.(article.id))) continue;
    else {
      const outcome = process(article, origin);
      if ('quotes' in outcome) processed.push(outcome);
      else tally.rejected.push(outcome);
    }
  }
  if (processed.length === 0) return;
  for (const { outcome, isCopy } of await archive.put(processed)) {
    tally[outcome]++;
    if (isCopy && outcome !== 'unchanged') tally.copies++;
  }
}

/** The edge of one article's work: whatever an article's text provokes costs that article only. */
function process(article: Article, origin: string): ProcessedArticle | Rejection {
  const { id, text, title, language, skip } = article;
  try {
    const quotes = extractQuotes({ text, title, language, skip }).map((quote) => withSaidDay(quote, article));
    return { article, quotes, origin };
  } catch (error) {
    return toRejection(id, error);
  }
}

function withSaidDay(quote: Quote, article: Article): Quote & { readonly saidAt?: string } {
  const { text, publishedAt, publishedAtIsAssumed } = article;
  if (quote.cue === null || quote.field === 'title' || publishedAt === undefined || publishedAtIsAssumed)
    return quote;
  const saidAt = findSaidDay({ text, quote, cue: quote.cue, publishedAt });
  return saidAt === undefined ? quote : { ...quote, saidAt };
}
