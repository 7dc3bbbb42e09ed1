import type { Rejection } from './arrival.ts';
import type { ArticleArchive, ProcessedArticle } from './article-archive.ts';
import { chunkDeliveries } from './chunk-deliveries.ts';
import type { Delivery, Prepared, Preparer } from './delivery.ts';
import { IngestBatch } from './ingest-batch.ts';
import { mapInOrder } from './map-in-order.ts';
import type { OutletLineStore } from './outlet-line-store.ts';
import { preparerHere } from './prepare-deliveries.ts';
import { RepeatedIds } from './repeated-ids.ts';

export interface IngestOptions {
  readonly archive: ArticleArchive;
  /** Learns which lines an outlet repeats, and has them skipped; absent: lines are told by the rules alone. */
  readonly outletLines?: OutletLineStore;
  /** Articles of one origin are followed together. */
  readonly origin: string;
  /** Where the ids of files count from, see `fileId`; absent: from where the process runs. */
  readonly baseFolder?: string;
  /** Two files with one id are a mistake; a second record with an id is the article's next version. */
  readonly repeatedIds: 'reject' | 'new-version';
  /** Ids that are taken already, with the names of what holds them; only where repeated ids are rejected. */
  readonly takenIds?: ReadonlyMap<string, string>;
  /** Takes articles apart in other threads; absent: in this one. */
  readonly preparer?: Preparer;
  /** Called after every batch with the number of articles dealt with. */
  readonly onProgress?: (articles: number) => void;
  /** Called with every article that came in and was not rejected. */
  readonly onArticle?: (id: string, name: string) => void;
  /** Called for every delivery that is no record at all. */
  readonly onMalformed?: () => void;
  /** Articles that are not stored yet and are passed over silently, by id. */
  readonly isUnwanted?: (id: string) => Promise<boolean>;
}

export interface IngestSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many of the added and changed repeat the words of another article. */
  readonly copies: number;
  readonly rejected: readonly Rejection[];
  readonly seconds: number;
}

/**
 * Puts what sources deliver into the archive, batch by batch: of what came before, no more than ids and rejections are held.
 * One article that fails is rejected, with its reason, and the rest goes on.
 */
export async function ingestArticles(
  deliveries: AsyncIterable<Delivery>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const run = new IngestRun(options);
  const preparer = options.preparer ?? run.preparerHere;
  const chunks = mapInOrder(chunkDeliveries(deliveries), preparer.concurrency, async (chunk) => ({
    chunk,
    results: await preparer.prepare(chunk),
  }));
  for await (const { chunk, results } of chunks)
    for (const [index, delivery] of chunk.entries()) {
      const prepared = results[index];
      if (prepared !== undefined) await run.take(prepared, delivery);
    }
  return run.end();
}

class IngestRun {
  readonly preparerHere: Preparer;
  readonly #options: IngestOptions;
  readonly #startMs = performance.now();
  readonly #tally = { added: 0, changed: 0, unchanged: 0, copies: 0 };
  readonly #rejected: Rejection[] = [];
  readonly #repeatedIds: RepeatedIds | null;
  #batch = new IngestBatch();
  #seen = 0;

  constructor(options: IngestOptions) {
    this.#options = options;
    this.preparerHere = preparerHere({ ...options, baseFolder: options.baseFolder ?? '' });
    this.#repeatedIds = options.repeatedIds === 'reject' ? new RepeatedIds(options.takenIds) : null;
  }

  async take(prepared: Prepared, delivery: Delivery): Promise<void> {
    this.#seen++;
    if (prepared.kind === 'rejected') {
      this.#rejected.push(prepared.rejection);
      if (prepared.isMalformed) this.#options.onMalformed?.();
      return;
    }
    const id = prepared.kind === 'known' ? prepared.id : prepared.processed.article.id;
    const seen = this.#repeatedIds?.see(id, prepared.name) ?? 'first';
    if (typeof seen === 'object') this.#rejected.push(seen);
    if (seen !== 'first') return;
    if (this.#batch.has(id)) await this.#flush();
    if (prepared.kind === 'known') this.#batch.addKnown(prepared, delivery);
    else this.#batch.add(prepared.processed);
    this.#options.onArticle?.(id, prepared.name);
    if (this.#batch.isFull) await this.#flush();
  }

  async end(): Promise<IngestSummary> {
    await this.#flush();
    const seconds = Math.round(performance.now() - this.#startMs) / 1000;
    return { ...this.#tally, rejected: this.#rejected, seconds };
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = new IngestBatch();
    const { unchanged, outdated } = await batch.settleKnown(this.#options.archive);
    this.#tally.unchanged += unchanged;
    const again = outdated.length === 0 ? [] : await this.preparerHere.prepare(outdated);
    for (const prepared of again) if (prepared.kind === 'processed') batch.add(prepared.processed);
    await this.#store(await this.#wanted(batch.processed));
    this.#options.onProgress?.(this.#seen);
  }

  async #store(batch: readonly ProcessedArticle[]): Promise<void> {
    if (batch.length === 0) return;
    const results = await this.#options.archive.put(batch);
    for (const { outcome, isCopy } of results) {
      this.#tally[outcome]++;
      if (isCopy && outcome !== 'unchanged') this.#tally.copies++;
    }
    // A version or a copy says again what its article has said, and nothing of the outlet's ways.
    const fresh = batch.filter((_, index) => results[index]?.outcome === 'added' && !results[index].isCopy);
    await this.#options.outletLines?.count(
      fresh.flatMap(({ article: { source }, lines }) =>
        source === undefined || lines === undefined ? [] : [{ source, lines }],
      ),
    );
  }

  async #wanted(batch: readonly ProcessedArticle[]): Promise<readonly ProcessedArticle[]> {
    const { archive, isUnwanted } = this.#options;
    if (isUnwanted === undefined || batch.length === 0) return batch;
    const stored = await archive.hashes(batch.map(({ article }) => article.id));
    const wanted: ProcessedArticle[] = [];
    for (const processed of batch) {
      const { id } = processed.article;
      if (stored.has(id) || !(await isUnwanted(id))) wanted.push(processed);
    }
    return wanted;
  }
}
