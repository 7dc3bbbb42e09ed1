import { isDigit, isLetterOrDigit, isSpace } from './character-classes.ts';

/** What a mark may do where it stands. A straight or misused one may do both; the stack of open marks then decides. */
export interface Mark {
  readonly at: number;
  readonly style: 'double' | 'single';
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_DOUBLE = 0x201e;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const ELISION = /^(?:em|til|tis|twas|bout|cause|round|n|cuz|tween|neath|ere|\d0s)(?![\p{L}\d])/iu;
const OPENS_BEFORE = new Set('([{<—–-‒―/:,>');
const ENDS_CLAUSE = new Set('.,!?…');

/** The mark at a position, or null for an apostrophe, a prime (6'2") or another character. */
export function markAt(text: string, at: number): Mark | null {
  switch (text.charCodeAt(at)) {
    case STRAIGHT:
      return straightDouble(text, at);
    case RIGHT_DOUBLE:
      return isDigit(text.charCodeAt(at - 1)) &&
        isPrimePosition(text, at) &&
        /^[,.]?”/.test(text.slice(at + 1, at + 3))
        ? null
        : curlyDouble(text, at);
    case LEFT_DOUBLE: // opens in English, closes „…“ in Bulgarian, German and Ukrainian
      return curlyDouble(text, at);
    case LOW_DOUBLE:
    case 0xab: // «
    case 0x2039: // ‹
      return { at, style: 'double', mayOpen: true, mayClose: false };
    case 0xbb: // »
    case 0x203a: // ›
      return { at, style: 'double', mayOpen: false, mayClose: true };
    case LEFT_SINGLE:
    case APOSTROPHE:
    case RIGHT_SINGLE:
      return single(text, at);
    default:
      return null;
  }
}

/** The units for which `isMarkCode` holds. */
const MARKS = /["'«»‘’“”„‹›]/g;

/** Where quotation marks and apostrophes stand in a text, in its order. A search is several times as fast as asking of each unit. */
export function markPositions(text: string): readonly number[] {
  const positions: number[] = [];
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) positions.push(MARKS.lastIndex - 1);
  return positions;
}

/** Whether a UTF-16 unit may begin or end a quotation: straight, curly and angle marks, and the apostrophe, which stands in for them. */
export function isMarkCode(code: number): boolean {
  if (code < 0x80) return code === STRAIGHT || code === APOSTROPHE;
  if (code < 0x2000) return code === 0xab || code === 0xbb;
  return (
    (code >= LEFT_SINGLE && code <= LOW_DOUBLE && code !== 0x201a && code !== 0x201b) ||
    code === 0x2039 ||
    code === 0x203a
  );
}

function curlyDouble(text: string, at: number): Mark {
  const mayOpen = startsWord(text, at);
  return { at, style: 'double', mayOpen, mayClose: !mayOpen };
}

function straightDouble(text: string, at: number): Mark | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const gapBefore = at === 0 || isSpace(before) || OPENS_BEFORE.has(text.charAt(at - 1));
  const gapAfter = at + 1 >= text.length || !(isLetterOrDigit(after) || after === 0x24 || after === 0x5b);
  const mayOpen = (gapBefore || isMarkCode(before)) && !(at + 1 >= text.length || isSpace(after));
  const mayClose = isSpace(before)
    ? !mayOpen
    : at > 0 && (gapAfter || !gapBefore || ENDS_CLAUSE.has(text.charAt(at - 1)));
  if (!mayOpen && isDigit(before) && isPrimePosition(text, at)) return null;
  return { at, style: 'double', mayOpen: mayOpen || !mayClose, mayClose };
}

/** 6'2" or 15" with nothing but a digit before it. */
function isPrimePosition(text: string, at: number): boolean {
  return /['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
}

function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (at + 1 >= text.length || isSpace(after)) return false;
  if (text.charCodeAt(at) === RIGHT_DOUBLE && ENDS_CLAUSE.has(text.charAt(at - 1))) return false;
  if (at === 0 || isSpace(before) || OPENS_BEFORE.has(text.charAt(at - 1))) {
    return isLetterOrDigit(after) || !/[.,;:!?)\]]/.test(text.charAt(at + 1));
  }
  const opensHere = text.charCodeAt(at) === LEFT_DOUBLE || isMarkCode(before);
  if (!opensHere) return false;
  if (isMarkCode(after)) return isMarkCode(before); // „…“» closes both
  return isLetterOrDigit(after) || text.charAt(at + 1) === '[';
}

function single(text: string, at: number): Mark | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const opens =
    text.charCodeAt(at) !== RIGHT_SINGLE &&
    (at === 0 || isSpace(before) || isMarkCode(before) || /[([—–]/.test(text.charAt(at - 1))) &&
    (isLetterOrDigit(after) || text.charAt(at + 1) === '[') &&
    !ELISION.test(text.slice(at + 1, at + 8));
  const closes = text.charCodeAt(at) !== LEFT_SINGLE && at > 0 && !isSpace(before) && !isLetterOrDigit(after);
  return opens || closes ? { at, style: 'single', mayOpen: opens, mayClose: closes } : null;
}
