import type { Range } from '../text/range.ts';

/** A line that is not blank: its range without the spaces around it, and the words in it. */
export interface Line extends Range {
  readonly text: string;
}

/** The lines of a text that are not blank, in order. Linear in the length of the text. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(start, end).trim();
    if (words !== '') {
      const at = text.indexOf(words, start);
      lines.push({ start: at, end: at + words.length, text: words });
    }
    start = end + 1;
  }
  return lines;
}
