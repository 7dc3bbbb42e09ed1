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
    const word = Buffer.from(slice, 'utf16le').toString('utf16le');
    return { word, value: this.#make(word) };
  }
}

/** A hash table with open addressing. A slot holds where its entry stands, counted from 1. */
class WordTable<T> {
  readonly #hashes = new Int32Array(SLOTS);
  readonly #places = new Int32Array(SLOTS);
  readonly #entries: Entry<T>[] = [];

  get size(): number {
    return this.#entries.length;
  }

  find(hash: number, text: string, start: number, end: number): Entry<T> | undefined {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const place = this.#places[slot] ?? 0;
      if (place === 0) return undefined;
      if (this.#hashes[slot] !== hash) continue;
      const entry = this.#entries[place - 1];
      if (entry?.word.length === end - start && text.startsWith(entry.word, start)) return entry;
    }
  }

  add(hash: number, entry: Entry<T>): void {
    let slot = hash & (SLOTS - 1);
    while (this.#places[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    this.#places[slot] = this.#entries.push(entry);
  }
}

/** FNV-1a over UTF-16 units, its high bits folded into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
