import { ownCopy } from '../text/own-copy.ts';
import { hashTerm } from './hash-term.ts';
import { termsOfWord } from './word-terms.ts';

/** Languages remembered at a time; a memory takes 8 MB when it is full. */
const KEPT_LANGUAGES = 4;
/** Words kept: the frequent ones, and the newest of the rare. Five thousand articles have about half as many. */
const KEPT_WORDS = 2 ** 18;
/** Half full at most, so that a word is found at the first or second glance. */
const SLOTS = KEPT_WORDS;
/** What stands in a slot: a word's two hashes and up to two terms, within one line of the processor's cache. */
const SLOT_NUMBERS = 4;
const TERMS_BITS = 0b11;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;
/** Moves what the last letters say into the high bits, which are kept. */
const SCATTER = 0x9e3779b1;
const memories = new Map<string, TermMemory>();

/** What the words of a language are indexed by, as numbers (see `hashTerm`), worked out once for all places where they stand. */
export function termMemory(language: string): TermMemory {
  const known = memories.get(language);
  if (known !== undefined) return known;
  const [oldest] = memories.keys();
  if (memories.size >= KEPT_LANGUAGES && oldest !== undefined) memories.delete(oldest);
  const memory = new TermMemory((word) => termsOfWord(word, language).map(hashTerm));
  memories.set(language, memory);
  return memory;
}

/**
 * The terms of words, found by where a word stands in a text: of a word that is known, and that is nearly every word of every
 * article, no string is cut out and no object looked at. Words are told apart by 62 bits of two hashes, their terms by 32.
 * When the memory is full the older half is forgotten; what is still in use has moved to the newer one by then.
 */
export class TermMemory {
  readonly #make: (word: string) => readonly number[];
  #newer = new Int32Array(SLOTS * SLOT_NUMBERS);
  #older: Int32Array<ArrayBuffer> | null = null;
  #words = 0;
  #slot = 0;

  /** `make` gives two terms at most. */
  constructor(make: (word: string) => readonly number[]) {
    this.#make = make;
  }

  /** How many terms the word `text.slice(start, end)` has; `first` and `second` are then what they are. */
  look(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    let other = end - start;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      other = Math.imul(other, OTHER_PRIME) + unit;
    }
    hash ^= hash >>> 15;
    // The low bits give way to how many terms there are, and one more, as an empty slot has none.
    other = Math.imul(other, SCATTER) & ~TERMS_BITS;
    this.#slot = slotOf(this.#newer, hash, other);
    const known = (this.#newer[this.#slot + 1] ?? 0) & TERMS_BITS;
    return known === 0 ? this.#remember(hash, other, text.slice(start, end)) : known - 1;
  }

  get first(): number {
    return this.#newer[this.#slot + 2] ?? 0;
  }

  get second(): number {
    return this.#newer[this.#slot + 3] ?? 0;
  }

  #remember(hash: number, other: number, slice: string): number {
    if (this.#words >= KEPT_WORDS / 2) this.#forget();
    const slot = slotOf(this.#newer, hash, other);
    this.#slot = slot;
    this.#words++;
    this.#newer[slot] = hash;
    const before = this.#older === null ? 0 : slotOf(this.#older, hash, other);
    if (this.#older !== null && this.#older[before + 1] !== 0)
      this.#newer.set(this.#older.subarray(before + 1, before + SLOT_NUMBERS), slot + 1);
    else this.#newer.set(this.#made(other, slice), slot + 1);
    return ((this.#newer[slot + 1] ?? 0) & TERMS_BITS) - 1;
  }

  /** A long word is copied: a slice would keep the whole article it comes from in what is made of it. */
  #made(other: number, slice: string): readonly number[] {
    const terms = this.#make(ownCopy(slice));
    return [other | (terms.length + 1), terms[0] ?? 0, terms[1] ?? 0];
  }

  #forget(): void {
    const oldest = this.#older;
    this.#older = this.#newer;
    this.#newer = oldest?.fill(0) ?? new Int32Array(SLOTS * SLOT_NUMBERS);
    this.#words = 0;
  }
}

/** Where a word stands in a table of open addressing, or would stand. */
function slotOf(table: Int32Array, hash: number, other: number): number {
  let slot = (hash & (SLOTS - 1)) * SLOT_NUMBERS;
  for (;;) {
    const there = table[slot + 1] ?? 0;
    if (there === 0 || (table[slot] === hash && (there & ~TERMS_BITS) === other)) return slot;
    slot = (slot + SLOT_NUMBERS) & (SLOTS * SLOT_NUMBERS - 1);
  }
}
