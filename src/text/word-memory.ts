import { ownCopy } from './own-copy.ts';

/** Words kept: the frequent ones, and the newest of the rare. Five thousand articles have about half as many. */
const KEPT_WORDS = 2 ** 18;
/** Half full at most, so that a word is found at the first or second glance. */
const SLOTS = KEPT_WORDS;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/**
 * What was made of words, found by where they stand in a text: no string is cut out and hashed for a word that is known,
 * and that is nearly every word of every article. When the memory is full the older half is forgotten; what is still in
 * use has moved to the newer one by then.
 */
export class WordMemory<T> {
  readonly #make: (word: string) => T;
  #newer = new WordTable<T>();
  #older = new WordTable<T>();

  constructor(make: (word: string) => T) {
    this.#make = make;
  }

  /** What `make` gives for the word `text.slice(start, end)`. */
  get(text: string, start: number, end: number): T {
    const hash = hashOf(text, start, end);
    const known = this.#newer.find(hash, text, start, end);
    if (known !== undefined) return known.value;
    const entry = this.#older.find(hash, text, start, end) ?? this.#newEntry(text.slice(start, end));
    if (this.#newer.size >= KEPT_WORDS / 2) {
      this.#older = this.#newer;
      this.#newer = new WordTable();
    }
    this.#newer.add(hash, entry);
    return entry.value;
  }

  /** The word is copied: a slice would keep the whole article it comes from in memory. */
  #newEntry(slice: string): Entry<T> {
    const word = ownCopy(slice);
    return { word, value: this.#make(word) };
  }
}

/** A hash table with open addressing. A slot holds its entry's hash and, beside it, where the entry stands, from 1 on. */
class WordTable<T> {
  readonly #slots = new Int32Array(2 * SLOTS);
  readonly #entries: Entry<T>[] = [];

  get size(): number {
    return this.#entries.length;
  }

  find(hash: number, text: string, start: number, end: number): Entry<T> | undefined {
    const slots = this.#slots;
    for (let slot = 2 * (hash & (SLOTS - 1)); ; slot = (slot + 2) & (2 * SLOTS - 1)) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0) return undefined;
      if (slots[slot] !== hash) continue;
      const entry = this.#entries[place - 1];
      if (entry !== undefined && standsAt(entry.word, text, start, end)) return entry;
    }
  }

  add(hash: number, entry: Entry<T>): void {
    let slot = 2 * (hash & (SLOTS - 1));
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & (2 * SLOTS - 1);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#entries.push(entry);
  }
}

/** As `startsWith`, which costs a call more than so short a word does. */
function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** FNV-1a over UTF-16 units, its high bits folded into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
