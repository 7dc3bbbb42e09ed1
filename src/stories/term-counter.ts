import { countedIn, type Headline } from './headline.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { GroupableArticle } from './story.ts';
import { type StoryWord, StoryWordReader } from './story-words.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ArticleTerms {
  /** Stems, with names and numbers weighing more; by their numbers in `TermCounter.words`. */
  readonly words: SparseVector;
  /** Names by sound and numbers, which articles on one event share in any language; by their numbers in `TermCounter.names`. */
  readonly names: SparseVector;
}

/** By kind of word: an ordinary one, a name, a number; the greater kind weighs more. */
const WEIGHTS = [1, 1.2, 1.8] as const;
const KIND_BITS = 2;
const KIND = 2 ** KIND_BITS - 1;
const NAME = 1;

/** Reads articles into vectors of term numbers, at the cost of their first words alone. */
export class TermCounter {
  readonly words = new Vocabulary();
  readonly names = new Vocabulary();
  readonly #words = new Tally();
  readonly #names = new Tally();
  readonly #reader = new StoryWordReader((word) => ({
    word: ((this.words.numberOf(word.term) + 1) << KIND_BITS) | kindOf(word),
    key: word.key === '' ? -1 : this.names.numberOf(word.key),
  }));

  read(article: GroupableArticle): ArticleTerms {
    this.#reader.read(article, (word, key) => {
      this.#words.add((word >> KIND_BITS) - 1, word & KIND);
      if (key >= 0) this.#names.add(key, 0);
    });
    return { words: this.#words.take(), names: this.#names.take() };
  }

  /** What the title says of which event it tells. */
  headline({ title, language, contentKey, id }: GroupableArticle): Headline {
    const names = new Set<number>();
    const alone = { id, title, language, contentKey, text: '', skip: [] };
    this.#reader.read(alone, (word) => {
      if ((word & KIND) === NAME) names.add((word >> KIND_BITS) - 1);
    });
    return { names: [...names], counted: countedIn(title) };
  }
}

function kindOf({ isNumber, isName }: StoryWord): number {
  return isNumber ? 2 : isName ? NAME : 0;
}

/** Repetition is damped by its logarithm (Manning, Raghavan, Schütze 2008, 6.4.1), here up to so many times at hand. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)));

/** Counts of one article by term number; all zero between two articles. */
class Tally {
  /** How often, and beside it the greatest kind: in one number, so that each term is looked for in memory once. */
  #counts = new Int32Array(1024);
  #touched = new Int32Array(512);
  #size = 0;

  add(number: number, kind: number): void {
    if (number >= this.#counts.length) this.#grow(2 * number);
    const count = this.#counts[number] ?? 0;
    if (count === 0) this.#touch(number);
    const next = count + (1 << KIND_BITS);
    this.#counts[number] = kind > (count & KIND) ? (next & ~KIND) | kind : next;
  }

  take(): SparseVector {
    const ids = this.#touched.slice(0, this.#size).sort();
    const weights = new Float32Array(ids.length);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const count = this.#counts[id] ?? 0;
      const times = count >> KIND_BITS;
      weights[i] = (WEIGHTS[count & KIND] ?? 1) * (DAMPED[times] ?? 1 + Math.log(times));
      this.#counts[id] = 0;
    }
    this.#size = 0;
    return { ids, weights };
  }

  #touch(number: number): void {
    if (this.#size === this.#touched.length) {
      const touched = new Int32Array(2 * this.#size);
      touched.set(this.#touched);
      this.#touched = touched;
    }
    this.#touched[this.#size++] = number;
  }

  #grow(length: number): void {
    const counts = new Int32Array(length);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
