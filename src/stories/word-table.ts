/** What is known of a word: see `StoryWordReader`. */
export interface WordCodes {
  readonly plain: number;
  readonly named: number;
  readonly key: number;
}

const [PLAIN, NAMED, KEY, FIELDS] = [2, 3, 4, 5];
const FIRST_SLOTS = 2 ** 12;
/** Words kept; a window of fifty thousand articles has about half as many. With more, all are forgotten and made anew. */
const MOST_WORDS = 2 ** 19;
const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];
/** Of MurmurHash2. */
const OTHER_PRIME = 0x5bd1e995;

/**
 * Numbers for words, found by where a word stands in a text. A word is known by 64 bits of hash, and they and its numbers stand
 * side by side: of a large vocabulary nearly every look-up waits for memory, and this one waits once. Two words of one hash, one pair in
 * 10¹⁹, count as one.
 */
export class WordTable {
  readonly #make: (word: string) => WordCodes;
  #slots = new Int32Array(FIRST_SLOTS * FIELDS);
  #mask = FIRST_SLOTS - 1;
  #size = 0;

  /** `make` gives a word's numbers; `plain` is never 0. */
  constructor(make: (word: string) => WordCodes) {
    this.#make = make;
  }

  /** The place of the word `text.slice(start, end)`, until the next word is looked up. */
  find(text: string, start: number, end: number): number {
    let [one, other] = [FNV_OFFSET, end - start];
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, OTHER_PRIME);
      other ^= other >>> 13;
    }
    one ^= one >>> 15;
    const place = this.#placeOf(one, other);
    return this.#slots[place + PLAIN] === 0 ? this.#add(text.slice(start, end), one, other) : place;
  }

  plainAt(place: number): number {
    return this.#slots[place + PLAIN] ?? 0;
  }

  namedAt(place: number): number {
    return this.#slots[place + NAMED] ?? 0;
  }

  keyAt(place: number): number {
    return this.#slots[place + KEY] ?? 0;
  }

  /** Where the word of these hashes is, or where it would be. */
  #placeOf(one: number, other: number): number {
    const slots = this.#slots;
    for (let slot = one & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = slot * FIELDS;
      if (slots[place + PLAIN] === 0) return place;
      if (slots[place] === one && slots[place + 1] === other) return place;
    }
  }

  #add(word: string, one: number, other: number): number {
    // Half full at most, so that a word is found at the first or second glance.
    if (2 * (this.#size + 1) > this.#mask + 1) this.#makeRoom();
    this.#size++;
    const { plain, named, key } = this.#make(word);
    const place = this.#placeOf(one, other);
    this.#slots.set([one, other, plain, named, key], place);
    return place;
  }

  #makeRoom(): void {
    const before = this.#slots;
    const isFull = this.#size >= MOST_WORDS;
    const slots = isFull ? FIRST_SLOTS : 2 * (this.#mask + 1);
    this.#slots = new Int32Array(slots * FIELDS);
    this.#mask = slots - 1;
    if (isFull) {
      this.#size = 0;
      return;
    }
    for (let from = 0; from < before.length; from += FIELDS)
      if (before[from + PLAIN] !== 0) {
        const place = this.#placeOf(before[from] ?? 0, before[from + 1] ?? 0);
        this.#slots.set(before.subarray(from, from + FIELDS), place);
      }
  }
}
