import type { ArticleArchive, ProcessedArticle } from './article-archive.ts';
import type { Delivery, Prepared } from './delivery.ts';

/**
 * A transaction a batch: large enough that the flush of the disk and the words its articles share are written once for many,
 * small enough for memory and for other writers.
 */
const BATCH_ARTICLES = 512;
const BATCH_CHARS = 1_500_000;

type Known = Extract<Prepared, { kind: 'known' }>;

/** Articles that wait to be stored together; no two of one id, so that each is judged by what is stored. */
export class IngestBatch {
  readonly #processed = new Map<string, ProcessedArticle>();
  readonly #known = new Map<string, { readonly known: Known; readonly delivery: Delivery }>();
  #chars = 0;

  get isFull(): boolean {
    return this.#processed.size + this.#known.size >= BATCH_ARTICLES || this.#chars >= BATCH_CHARS;
  }

  get processed(): readonly ProcessedArticle[] {
    return [...this.#processed.values()];
  }

  has(id: string): boolean {
    return this.#processed.has(id) || this.#known.has(id);
  }

  add(processed: ProcessedArticle): void {
    this.#processed.set(processed.article.id, processed);
    this.#chars += processed.article.text.length;
  }

  addKnown(known: Known, delivery: Delivery): void {
    this.#known.set(known.id, { known, delivery });
  }

  /**
   * How many were stored unchanged when they were looked up and are so still; the others, which a batch in between or
   * another process has changed, are handed back.
   */
  async settleKnown(
    archive: ArticleArchive,
  ): Promise<{ readonly unchanged: number; readonly outdated: readonly Delivery[] }> {
    if (this.#known.size === 0) return { unchanged: 0, outdated: [] };
    const hashes = await archive.hashes([...this.#known.keys()]);
    const outdated = [...this.#known.values()].flatMap(({ known, delivery }) =>
      hashes.get(known.id) === known.hash ? [] : [delivery],
    );
    return { unchanged: this.#known.size - outdated.length, outdated };
  }
}
