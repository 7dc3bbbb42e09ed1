import type { Range } from '../text/range.ts';
import { hashTerm } from './hash-term.ts';
import type { QueryTerm } from './plan-query.ts';

/** Slots of the table, a power of 2: many more than a query has look-ups, so that most words are told apart by one glance. */
const SLOTS = 1024;
const EMPTY = -1;
/** From so many terms on, a sentence that has all of them is what was looked for. */
const FEWEST_TERMS = 2;

/**
 * Which term of a query a number stands for (see `hashTerm`). A hash table of its own with open addressing: it is asked of
 * every word of a hundred articles for each question, and nearly always answers that there is none.
 */
export class TermPlaces {
  readonly #hashes = new Int32Array(SLOTS);
  readonly #places = new Int16Array(SLOTS).fill(EMPTY);

  /** The bits of all terms together; null for a single term, which many sentences have. */
  readonly everyTerm: number | null;

  constructor(terms: readonly QueryTerm[]) {
    this.everyTerm = terms.length < FEWEST_TERMS ? null : 2 ** terms.length - 1;
    for (const [place, { lookups }] of terms.entries())
      for (const lookup of lookups) this.#add(hashTerm(lookup), place);
  }

  /** The index of the term, or -1. */
  find(hash: number): number {
    let slot = slotOf(hash);
    while (this.#places[slot] !== EMPTY) {
      if (this.#hashes[slot] === hash) return this.#places[slot] ?? EMPTY;
      slot = (slot + 1) % SLOTS;
    }
    return EMPTY;
  }

  /** Calls `visit` with the place of each word of the query in `[start, end)` of the hashes. */
  findAll(hashes: Int32Array, { start, end }: Range, visit: (place: number) => void): void {
    const places = this.#places;
    for (let at = start; at < end; at++) {
      const hash = hashes[at] ?? 0;
      // Most words are none of the query's, which one glance at the table tells.
      if (places[slotOf(hash)] === EMPTY) continue;
      const place = this.find(hash);
      if (place >= 0) visit(place);
    }
  }

  #add(hash: number, place: number): void {
    let slot = slotOf(hash);
    while (this.#places[slot] !== EMPTY) slot = (slot + 1) % SLOTS;
    this.#hashes[slot] = hash;
    this.#places[slot] = place;
  }
}

/** The lowest bit is left out: it tells names from words, see `hashTerm`. */
function slotOf(hash: number): number {
  return (hash >>> 1) & (SLOTS - 1);
}
