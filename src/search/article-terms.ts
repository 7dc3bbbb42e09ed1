import { visitFields } from './packed-analysis.ts';

/** The distinct terms of an article as hashes (see `hashTerm`), and which of them stand in its heading. */
export interface ArticleTerms {
  readonly all: readonly number[];
  readonly heading: readonly number[];
}

/** A term that the body repeats this often is what the article is about, whatever its title says. */
const OFTEN = 4;
const IN_HEADING = -1;

/** Reads from a packed analysis what an article is found by; its heading are title, lead, and what the body says often. */
export function articleTerms(analysis: Uint8Array): ArticleTerms {
  const seen = new TermCounts(analysis.byteLength / 4);
  const all: number[] = [];
  const heading: number[] = [];
  const see = (term: number, isLead: boolean, times: 0 | 1) => {
    const slot = seen.slotOf(term);
    const count = seen.counts[slot] ?? 0;
    if (!seen.isTaken(slot)) {
      seen.take(slot, term);
      all.push(term);
    }
    if (count === IN_HEADING) return;
    const isHeading = isLead || count + times === OFTEN;
    seen.counts[slot] = isHeading ? IN_HEADING : count + times;
    if (isHeading) heading.push(term);
  };
  const seeAll = (isHeading: boolean, times: 0 | 1) => (packed: Int32Array, start: number, end: number) => {
    for (let at = start; at < end; at++) see(packed[at] ?? 0, isHeading, times);
  };
  visitFields(analysis, { title: seeAll(true, 0), lead: seeAll(true, 1), body: seeAll(false, 1) });
  return { all, heading };
}

/** A hash table with open addressing, for as many terms as an article has at most. */
class TermCounts {
  readonly counts: Int16Array;
  readonly #terms: Int32Array;
  readonly #taken: Uint8Array;
  readonly #mask: number;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.counts = new Int16Array(slots);
    this.#terms = new Int32Array(slots);
    this.#taken = new Uint8Array(slots);
    this.#mask = slots - 1;
  }

  slotOf(term: number): number {
    let slot = (term >>> 1) & this.#mask;
    while (this.#taken[slot] === 1 && this.#terms[slot] !== term) slot = (slot + 1) & this.#mask;
    return slot;
  }

  isTaken(slot: number): boolean {
    return this.#taken[slot] === 1;
  }

  take(slot: number, term: number): void {
    this.#taken[slot] = 1;
    this.#terms[slot] = term;
  }
}
