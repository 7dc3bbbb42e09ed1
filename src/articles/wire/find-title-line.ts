import type { Range } from '../../text/range.ts';
import type { Line } from '../split-lines.ts';
import { findDateline } from './find-dateline.ts';

const MAX_HEADLINE_CHARS = 180;
// A sentence ends in a full stop; a headline does so only in an abbreviation ("… in the U.S.").
const SENTENCE_END = /[.:;,…][)"'”’»]*$/u;
const ABBREVIATION_END = /(?:^|[\s.])\p{L}\.$/u;

export interface TitleLine {
  readonly title: string;
  /** The line of the text that is the title, or repeats it. */
  readonly line?: Range;
}

/**
 * The title of an article and the line of its text that holds it. A given title stands, and a first line that repeats it
 * is found; without one, the first line is the title if it reads as a headline: short, no full stop, with text below.
 */
export function findTitleLine(lines: readonly Line[], given: string | undefined): TitleLine {
  const [first, second] = lines;
  if (given !== undefined)
    return first !== undefined && second !== undefined && isSameTitle(first.text, given)
      ? { title: given, line: first }
      : { title: given };
  if (first === undefined || second === undefined || !readsAsHeadline(first.text)) return { title: '' };
  return { title: first.text, line: first };
}

function isSameTitle(line: string, title: string): boolean {
  return line.length <= title.length + 40 && bareWords(line) === bareWords(title);
}

function bareWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function readsAsHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE_CHARS || !/\s/.test(line) || !/\p{L}/u.test(line)) return false;
  if (SENTENCE_END.test(line) && !ABBREVIATION_END.test(line)) return false;
  return findDateline(line) === null && !/^(?:https?:|by\s|from\s)/i.test(line);
}
