/** What is known of a word: see `StoryWordReader`. */
export interface WordCodes {
  readonly plain: number;
  readonly named: number;
  readonly key: number;
}

const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];
/** Of MurmurHash2. */
const OTHER_PRIME = 0x5bd1e995;

/** Words of a text, where they stand in it, and the hashes that they are known by. */
export class HashedWords {
  text = '';
  count = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Two of each word. */
  readonly hashes: Int32Array;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.hashes = new Int32Array(2 * most);
  }

  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  add(start: number, end: number): void {
    const { text } = this;
    let [one, other] = [FNV_OFFSET, end - start];
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, OTHER_PRIME);
      other ^= other >>> 13;
    }
    const n = this.count++;
    this.starts[n] = start;
    this.ends[n] = end;
    this.hashes[2 * n] = one ^ (one >>> 15);
    this.hashes[2 * n + 1] = other;
  }
}

const [PLAIN, NAMED, KEY, FIELDS] = [2, 3, 4, 5];
const FIRST_SLOTS = 2 ** 12;
/** Words kept; a window of fifty thousand articles has about half as many. With more, all are forgotten and made anew. */
const MOST_WORDS = 2 ** 19;

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

  /** The place of the word, until the next word is looked up. */
  find({ text, starts, ends, hashes }: HashedWords, n: number): number {
    const [one, other] = [hashes[2 * n] ?? 0, hashes[2 * n + 1] ?? 0];
    const place = this.#placeOf(one, other);
    return this.#slots[place + PLAIN] === 0
      ? this.#add(text.slice(starts[n] ?? 0, ends[n] ?? 0), one, other)
      : place;
  }

  /**
   * Looks at the places of all the words, one after another with nothing in between: so the processor waits for many of them at
   * once, and finds them at hand when each is asked for. Returns a number that says nothing, so that the looks are not left out.
   */
  readAhead({ hashes, count }: HashedWords): number {
    const [slots, mask] = [this.#slots, this.#mask];
    let seen = 0;
    for (let n = 0; n < count; n++) seen ^= slots[((hashes[2 * n] ?? 0) & mask) * FIELDS] ?? 0;
    return seen;
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
