import { availableParallelism } from 'node:os';
import type { Delivery } from '../sources/delivery.ts';
import { type IngestOptions, type IngestSummary, ingestArticles } from '../sources/ingest-articles.ts';
import { lookAhead } from '../sources/look-ahead.ts';
import { preparerHere } from '../sources/prepare-deliveries.ts';
import { PreparingThreads } from './preparing-threads.ts';
import { SharedPreparing } from './shared-preparing.ts';

/** So many articles are taken apart in the time that threads take to start. */
const FEW_DELIVERIES = 40;
/** One thread writes; more than this many others it cannot keep up with. */
const MOST_THREADS = 4;
/** For the store that is written: what a batch changes lies together, and more is read from the file as fast. */
export const WRITER_CACHE_KIB = 12_288;

export interface ThreadedIngest extends Omit<IngestOptions, 'preparer'> {
  /** The path of the store that `archive` is, for the threads to look into. */
  readonly database: string;
  /**
   * Preparing threads beside the calling one, which then only stores. Absent: one less than there are processors, at most four,
   * and the calling thread prepares as well.
   */
  readonly threads?: number;
  /** True where another thread of the process answers questions and is to go first. */
  readonly yieldsToAnswers?: boolean;
}

/**
 * As `ingestArticles`, with articles taken apart in several threads, of which the calling one stores them. Few articles are taken apart in the
 * calling thread, and so are those for a store in memory, which no other thread sees.
 */
export async function ingestInThreads(
  deliveries: AsyncIterable<Delivery>,
  { database, threads, yieldsToAnswers = false, ...options }: ThreadedIngest,
): Promise<IngestSummary> {
  const { first, all } = await lookAhead(deliveries, FEW_DELIVERIES);
  const beside = threads ?? Math.min(availableParallelism() - 1, MOST_THREADS);
  if (first.length < FEW_DELIVERIES || beside === 0 || database === ':memory:')
    return ingestArticles(all, options);
  const { origin, baseFolder = '' } = options;
  const others = new PreparingThreads({ database, origin, baseFolder, yieldsToAnswers }, { threads: beside });
  const preparer =
    threads === undefined ? new SharedPreparing(others, preparerHere({ ...options, baseFolder })) : others;
  try {
    return await ingestArticles(all, { ...options, preparer });
  } finally {
    await others.close();
  }
}
