import { isDigit, isLetter, isLetterOrDigit, isUpper } from './character-classes.ts';
import type { Range } from './range.ts';

/** A word as it stands in a text: `text === whole.slice(start, end)`. */
export interface Word extends Range {
  readonly text: string;
}

/**
 * The words of `text` within `[from, to)`, in order: runs of letters, marks and digits. An apostrophe between letters
 * and a point or comma between digits belong to the word ("Putin's", "1,500.5"), as do the points of initials ("U.S.");
 * a hyphen parts words. Characters beyond the Basic Multilingual Plane are no words.
 */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  visitWords(text, { start: from, end: to }, (start, end) => {
    found.push({ text: text.slice(start, end), start, end });
  });
  return found;
}

/** Calls `visit` with where each word of the range stands, see `words`, for whoever needs no copy of them. */
export function visitWords(text: string, within: Range, visit: (start: number, end: number) => void): void {
  let at = within.start;
  while (at < within.end) {
    if (!isLetterOrDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfWord(text, at, within.end);
    visit(at, end);
    at = end;
  }
}

/** Where the word that begins at `start` ends, see `words`; at most `to`. */
export function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to && (isLetterOrDigit(text.charCodeAt(at)) || joins(text, start, at, to))) at++;
  // The closing point of initials is theirs, or "U.S." and "U.S" would be two words.
  return at < to && text[at] === '.' && isInitials(text, start, at) ? at + 1 : at;
}

/** Whether the character at `at` joins what stands before and after it into one word. */
function joins(text: string, start: number, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  switch (text[at]) {
    case "'":
    case '’':
    case 'ʼ':
      return isLetter(before) && isLetter(after);
    case ',':
      return isDigit(before) && isDigit(after);
    case '.':
      return (isDigit(before) && isDigit(after)) || (isLetter(after) && isInitials(text, start, at));
    default:
      return false;
  }
}

/** True for "U" and "U.S" but not for "US" or "said": capitals and points in turn. */
function isInitials(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 0) return false;
  for (let at = start; at < end; at++) {
    const isCapitalsPlace = (at - start) % 2 === 0;
    if (isCapitalsPlace ? !isUpper(text.charCodeAt(at)) : text[at] !== '.') return false;
  }
  return true;
}
