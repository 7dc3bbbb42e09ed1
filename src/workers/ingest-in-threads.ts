import { availableParallelism } from 'node:os';
import type { Delivery } from '../sources/delivery.ts';
import { type IngestOptions, type IngestSummary, ingestArticles } from '../sources/ingest-articles.ts';
import { lookAhead } from '../sources/look-ahead.ts';
import { PreparingThreads } from './preparing-threads.ts';

/** So many articles are taken apart in the time that threads take to start. */
const FEW_DELIVERIES = 40;
/** One thread writes; more than this many preparing ones it cannot keep up with. */
const MOST_THREADS = 4;
/** For the store that is written: what a batch changes lies together, and more is read from the file as fast. */
export const WRITER_CACHE_KIB = 12_288;

export interface ThreadedIngest extends Omit<IngestOptions, 'preparer'> {
  /** The path of the store that `archive` is, for the threads to look into. */
  readonly database: string;
  /** Preparing threads; absent: as many as there are processors, at most four. */
  readonly threads?: number;
  /** True where another thread of the process answers questions and is to go first. */
  readonly yieldsToAnswers?: boolean;
}

/**
 * As `ingestArticles`, with the calling thread storing what others have taken apart. Few articles are taken apart in the
 * calling thread, and so are those for a store in memory, which no other thread sees.
 */
export async function ingestInThreads(
  deliveries: AsyncIterable<Delivery>,
  {
    database,
    threads = Math.min(availableParallelism(), MOST_THREADS),
    yieldsToAnswers = false,
    ...options
  }: ThreadedIngest,
): Promise<IngestSummary> {
  const { first, all } = await lookAhead(deliveries, FEW_DELIVERIES);
  if (first.length < FEW_DELIVERIES || database === ':memory:') return ingestArticles(all, options);
  const { origin, baseFolder = '' } = options;
  const preparer = new PreparingThreads({ database, origin, baseFolder, yieldsToAnswers }, { threads });
  try {
    return await ingestArticles(all, { ...options, preparer });
  } finally {
    await preparer.close();
  }
}
