import type { SparseVector } from './sparse-vector.ts';
import type { GroupableArticle } from './story.ts';
import { dampedCount, weightOf } from './story-terms.ts';
import { StoryWordReader } from './story-words.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ArticleTerms {
  /** See `storyTerms`, by term number. */
  readonly words: SparseVector;
  readonly names: SparseVector;
}

interface NumberedWord {
  readonly word: number;
  readonly weight: number;
  /** -1 where the word is neither name nor number. */
  readonly name: number;
}

/** Reads articles into vectors of term numbers, at the cost of its words alone. */
export class TermCounter {
  readonly #words = new Tally();
  readonly #names = new Tally();
  readonly #reader: StoryWordReader<NumberedWord>;

  constructor() {
    const [words, names] = [new Vocabulary(), new Vocabulary()];
    this.#reader = new StoryWordReader((word) => ({
      word: words.numberOf(word.term),
      weight: weightOf(word),
      name: word.key === '' ? -1 : names.numberOf(word.key),
    }));
  }

  read(article: GroupableArticle): ArticleTerms {
    this.#reader.read(article, ({ word, weight, name }) => {
      this.#words.add(word, weight);
      if (name >= 0) this.#names.add(name, 1);
    });
    return { words: this.#words.take(), names: this.#names.take() };
  }
}

/** Counts of one article by term number; all zero between two articles. */
class Tally {
  readonly #times: number[] = [];
  readonly #weights: number[] = [];
  #touched: number[] = [];

  add(number: number, weight: number): void {
    while (this.#times.length <= number) {
      this.#times.push(0);
      this.#weights.push(0);
    }
    const times = this.#times[number] ?? 0;
    if (times === 0) this.#touched.push(number);
    this.#times[number] = times + 1;
    if (weight > (this.#weights[number] ?? 0)) this.#weights[number] = weight;
  }

  take(): SparseVector {
    const ids = Int32Array.from(this.#touched).sort();
    const weights = new Float32Array(ids.length);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      weights[i] = (this.#weights[id] ?? 0) * dampedCount(this.#times[id] ?? 1);
      this.#times[id] = 0;
      this.#weights[id] = 0;
    }
    this.#touched = [];
    return { ids, weights };
  }
}
