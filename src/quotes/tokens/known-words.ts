import { isUpper } from '../../text/character-classes.ts';
import { textOfUnits } from '../../text/units-of.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Shape } from './word-class.ts';

/** Longer words are no words, and a table of them would hold whole articles. */
const LONGEST_KEPT = 40;
/** Half of them are used at most. Few enough to stay near the processor: all but one in a hundred words are among so many. */
const SLOTS = 2 ** 16;
const FNV_PRIME = 0x01000193;

/** Where the hash of a word begins, see `nextHash`. */
export const EMPTY_HASH = 0x811c9dc5;

/** What a word is wherever it stands. */
export interface KnownWord {
  /** In lower case. */
  readonly word: string;
  /** Bits of WordClass. */
  readonly bits: number;
  /** Bits of Shape. */
  readonly shape: number;
  /** A point that follows it is its own: "Sen.", "U.S.", the initials of names. */
  readonly keepsPoint: boolean;
}

/** FNV-1a, a unit at a time, so that whoever looks for a word's end has its hash when there. */
export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/**
 * The words of a language as they stand in texts, each looked at once: a hash table with open addressing over the units of its
 * words, so that no string is made of a word that is known. When it is full it begins anew.
 */
export class KnownWords {
  readonly #lexicon: Lexicon;
  /**
   * By slot, four numbers side by side, so that one read of memory brings them all: the hash, where the word stands in `#words` from
   * 1 on, and where its units begin and end in `#units`.
   */
  readonly #slots = new Int32Array(4 * SLOTS);
  readonly #words: KnownWord[] = [];
  #units = new Uint16Array(SLOTS);
  #unitsUsed = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word that the units from `start` to `end` spell, whose hash is given. */
  at(units: Uint16Array, start: number, end: number, hash: number): KnownWord {
    if (end - start > LONGEST_KEPT) return readWord(this.#lexicon, units.subarray(start, end));
    const slots = this.#slots;
    let slot = (4 * (hash ^ (hash >>> 15))) & (slots.length - 1);
    for (;;) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0) break;
      if (slots[slot] === hash && this.#spells(slot, units, start, end)) {
        const known = this.#words[place - 1];
        if (known !== undefined) return known;
      }
      slot = (slot + 4) & (slots.length - 1);
    }
    return this.#add(slot, hash, units.subarray(start, end));
  }

  #spells(slot: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#units;
    const from = this.#slots[slot + 2] ?? 0;
    if ((this.#slots[slot + 3] ?? 0) - from !== end - start) return false;
    const shift = from - start;
    for (let at = start; at < end; at++) if (own[at + shift] !== units[at]) return false;
    return true;
  }

  #add(slot: number, hash: number, spelling: Uint16Array): KnownWord {
    const word = readWord(this.#lexicon, spelling);
    if (this.#words.length === SLOTS / 2) {
      this.#slots.fill(0);
      this.#words.length = 0;
      this.#unitsUsed = 0;
      return word;
    }
    const from = this.#unitsUsed;
    if (from + spelling.length > this.#units.length) {
      const larger = new Uint16Array(2 * this.#units.length);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(spelling, from);
    this.#unitsUsed = from + spelling.length;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#words.push(word);
    this.#slots[slot + 2] = from;
    this.#slots[slot + 3] = this.#unitsUsed;
    return word;
  }
}

const ofLexicons = new WeakMap<Lexicon, KnownWords>();

/** One table a language. */
export function knownWords(lexicon: Lexicon): KnownWords {
  const known = ofLexicons.get(lexicon) ?? new KnownWords(lexicon);
  ofLexicons.set(lexicon, known);
  return known;
}

function readWord(lexicon: Lexicon, spelling: Uint16Array): KnownWord {
  const raw = textOfUnits(spelling);
  const word = raw.toLowerCase();
  let shape = isUpper(raw.charCodeAt(0)) ? Shape.Capital : 0;
  if (word !== raw && raw.length > 1 && raw === raw.toUpperCase()) shape |= Shape.AllCapitals;
  if (isPointed(word)) shape |= Shape.Pointed;
  const bits = lexicon.acronyms.get(raw) ?? lexicon.classes.get(word) ?? 0;
  return { word, bits, shape, keepsPoint: keepsPoint(lexicon, word, shape) };
}

/** U.S., but not usa.gov. */
function isPointed(word: string): boolean {
  return word.includes('.') && !/\.\p{L}{3}$/u.test(word);
}

/** Abbreviations, "U.S." and the initials of names keep the point that follows them. */
function keepsPoint(lexicon: Lexicon, word: string, shape: number): boolean {
  if (isPointed(word)) return true;
  if ((shape & Shape.Capital) === 0) return lexicon.lowerAbbreviations.has(word);
  if (word.length === 1) return word !== 'i';
  const party = /^[a-z]-(\p{L}+)$/u.exec(word)?.[1]; // R-Ky.
  return lexicon.abbreviations.has(party ?? word);
}
