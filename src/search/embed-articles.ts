import type { StoredArticle } from '../articles/article.ts';
import { VerbatimError } from '../errors.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import type { EmbeddingStore, WalkedPage, WalkPlace } from './embedding-store.ts';
import { keptRanges } from './kept-ranges.ts';
import { quantiseVector } from './quantise-vector.ts';

export interface EmbedArticlesParts {
  readonly model: EmbeddingModel;
  readonly store: EmbeddingStore;
  readonly index: Pick<ArticleIndex, 'articles'>;
}

const LOOKED_AT_ONCE = 2_000;
const TEXTS_AT_ONCE = 32;
/** Title and lead tell what an article is about; what follows would blur it. */
const MOST_CHARACTERS = 800;
const DEADLINE_MS = 30_000;

/** So many texts refused, and none taken: it is not the texts. */
const MOST_REFUSED = 8;

/**
 * Gives every current article that has none a vector, newest first, until all have one or `signal` is aborted; each batch is
 * saved by itself. Returns how many it gave. Throws a VerbatimError where the model fails; a text that it refuses is passed
 * over, unless it takes none.
 */
export function embedArticles(parts: EmbedArticlesParts, signal: AbortSignal): Promise<number> {
  return new EmbeddingRun(parts, signal).run();
}

interface NumberedText {
  readonly number: number;
  readonly text: string;
}

class EmbeddingRun {
  readonly #parts: EmbedArticlesParts;
  readonly #signal: AbortSignal;
  #embedded = 0;
  #refused = 0;

  constructor(parts: EmbedArticlesParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  async run(): Promise<number> {
    const { store, model } = this.#parts;
    let refusal: unknown;
    let place: WalkPlace | null = null;
    do {
      const { missing, next }: WalkedPage = await store.walk(model.name, place, LOOKED_AT_ONCE);
      for (let at = 0; at < missing.length && !this.#signal.aborted; at += TEXTS_AT_ONCE) {
        const texts = await textsOf(this.#parts, missing.slice(at, at + TEXTS_AT_ONCE));
        refusal = (await this.#embed(texts)) ?? refusal;
      }
      place = next;
    } while (place !== null && !this.#signal.aborted);
    if (this.#embedded === 0 && refusal !== undefined) throw refusal;
    return this.#embedded;
  }

  /** All at once; where the server does not take them, each by itself. Returns a refusal, if there was one. */
  async #embed(texts: readonly NumberedText[]): Promise<unknown> {
    if (texts.length === 0 || this.#signal.aborted) return undefined;
    try {
      await this.#embedAndSave(texts);
      return undefined;
    } catch (error) {
      if (this.#signal.aborted) return undefined;
      if (!isBadInput(error)) throw error;
      if (texts.length === 1) return this.#countRefusal(error);
    }
    let refusal: unknown;
    for (const text of texts) refusal = (await this.#embed([text])) ?? refusal;
    return refusal;
  }

  #countRefusal(error: unknown): unknown {
    this.#refused++;
    if (this.#embedded === 0 && this.#refused >= MOST_REFUSED) throw error;
    return error;
  }

  async #embedAndSave(texts: readonly NumberedText[]): Promise<void> {
    const { model, store } = this.#parts;
    const vectors = await model.embed(
      texts.map(({ text }) => text),
      AbortSignal.any([this.#signal, AbortSignal.timeout(DEADLINE_MS)]),
    );
    const rows = texts.flatMap(({ number }, place) => {
      const vector = vectors[place];
      return vector === undefined ? [] : [{ number, vector: quantiseVector(vector) }];
    });
    await store.save(model.name, rows);
    this.#embedded += rows.length;
  }
}

async function textsOf(
  { index }: EmbedArticlesParts,
  batch: WalkedPage['missing'],
): Promise<readonly NumberedText[]> {
  const articles = await index.articles(batch.map(({ id }) => id));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return batch.flatMap(({ number, id }) => {
    const article = byId.get(id);
    const text = article === undefined ? '' : titleAndLead(article);
    return text === '' ? [] : [{ number, text }];
  });
}

function titleAndLead({ title, text, skip }: StoredArticle): string {
  const kept = keptRanges(text.length, skip).map(({ start, end }) =>
    text.slice(start, Math.min(end, start + MOST_CHARACTERS)),
  );
  return `${title}\n${kept.join(' ')}`.trim().slice(0, MOST_CHARACTERS).toWellFormed();
}

function isBadInput(error: unknown): boolean {
  return error instanceof VerbatimError && error.code === 'bad-input';
}
