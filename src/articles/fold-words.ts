import type { Range } from '../text/range.ts';

/** The words of a text without regard to case, punctuation, spacing and the width of letters. */
export interface FoldedWords {
  /** UTF-16 units, one space between words. */
  readonly units: Uint16Array;
  /** FNV-1a over the units of each word, in order. */
  readonly hashes: Int32Array;
}

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const SPACE = 32;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What becomes of a unit: the unit it is folded to, or one of these. */
const UNSEEN = 0;
const NO_WORD = 1;
/** It may join with its neighbours, or become several: the text takes the slow way, which is right for all. */
const JOINS = 2;
const folds = new Uint16Array(65_536);

/** What was folded last, by the ranges of its article: it is asked for its key and for its shingles. */
const remembered = new WeakMap<readonly Range[], FoldedWords & { readonly text: string }>();

/** Folds the words of a text outside `skip`. Linear; the same words always give the same result. */
export function foldWords(text: string, skip: readonly Range[]): FoldedWords {
  const before = remembered.get(skip);
  if (before !== undefined && before.text === text) return before;
  const units = foldFast(text, skip) ?? foldSlowly(text, skip);
  const folded = { text, units, hashes: hashWords(units) };
  remembered.set(skip, folded);
  return folded;
}

/** A character at a time; null where that would not do. */
function foldFast(text: string, skip: readonly Range[]): Uint16Array | null {
  const units = new Uint16Array(text.length + skip.length + 1);
  let length = 0;
  let isBetween = true;
  let next = 0;
  let end = skip[0]?.start ?? text.length;
  for (let at = 0; ; at++) {
    if (at === end) {
      if (!isBetween) units[length++] = SPACE;
      isBetween = true;
      at = skip[next]?.end ?? text.length;
      end = skip[++next]?.start ?? text.length;
      if (at >= text.length) break;
    }
    const unit = text.charCodeAt(at);
    let fold = folds[unit];
    if (fold === undefined || fold === UNSEEN) fold = learn(unit);
    if (fold > JOINS) {
      units[length++] = fold;
      isBetween = false;
    } else if (fold === JOINS) return null;
    else if (!isBetween) {
      units[length++] = SPACE;
      isBetween = true;
    }
  }
  return units.subarray(0, isBetween && length > 0 ? length - 1 : length);
}

function learn(unit: number): number {
  const fold = foldOf(String.fromCharCode(unit));
  folds[unit] = fold;
  return fold;
}

function foldOf(character: string): number {
  if (!character.isWellFormed() || /\p{M}/u.test(character)) return JOINS;
  const folded = character.normalize('NFKC').toLowerCase();
  if (!/[\p{L}\p{M}\p{N}]/u.test(folded)) return NO_WORD;
  // Sigma is the one letter that is folded by its place in the word.
  return folded.length === 1 && folded !== 'σ' ? folded.charCodeAt(0) : JOINS;
}

function foldSlowly(text: string, skip: readonly Range[]): Uint16Array {
  const news: string[] = [];
  let at = 0;
  for (const { start, end } of [...skip, { start: text.length, end: text.length }]) {
    news.push(text.slice(at, start));
    at = end;
  }
  const words = news.join(' ').normalize('NFKC').toLowerCase().replace(NOT_A_WORD, ' ').trim();
  return Uint16Array.from({ length: words.length }, (_, index) => words.charCodeAt(index));
}

function hashWords(units: Uint16Array): Int32Array {
  const hashes = new Int32Array((units.length + 1) >> 1);
  let count = 0;
  let hash = FNV_OFFSET;
  // Not for-of: an iterator takes most of the time here.
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? SPACE;
    if (unit !== SPACE) hash = Math.imul(hash ^ unit, FNV_PRIME);
    else {
      hashes[count++] = hash;
      hash = FNV_OFFSET;
    }
  }
  if (units.length > 0) hashes[count++] = hash;
  return hashes.subarray(0, count);
}
