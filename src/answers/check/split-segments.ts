import type { Range } from '../../text/range.ts';

/** A stretch of a sentence between two borders at which something may be left out. */
export interface Segment extends Range {
  /** Folded words: lower case, apostrophes alike. */
  readonly words: readonly string[];
  /** What stands before it. */
  readonly opens: 'start' | 'comma' | 'dash' | 'bracket' | 'semicolon';
  /** True where it holds a quotation mark, and so words that are not the article's own. */
  readonly isQuoted: boolean;
}

/** A comma between digits is part of a number; a colon is no border, for what stands before one says whose words follow. */
const BORDER = /(?<!\d),|,(?!\d)|\s[–—-]\s|—|[();]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** The segments of one sentence, in order; together they hold all its words. */
export function splitSegments(sentence: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let opens: Segment['opens'] = 'start';
  const push = (end: number) => {
    const text = sentence.slice(start, end);
    const words = foldedWords(text);
    if (words.length > 0) segments.push({ start, end, words, opens, isQuoted: /["“”„«»‹›]/.test(text) });
  };
  for (const match of sentence.matchAll(BORDER)) {
    push(match.index);
    start = match.index + match[0].length;
    opens = borderKind(match[0]);
  }
  push(sentence.length);
  return segments;
}

/** The words of a text, lower case, apostrophes alike, without the punctuation at their ends. */
export function foldedWords(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) =>
    word
      .replace(/[.,'’-]+$/u, '')
      .replaceAll('’', "'")
      .toLowerCase(),
  );
}

function borderKind(border: string): Segment['opens'] {
  if (border.includes(',')) return 'comma';
  if (border.includes(';')) return 'semicolon';
  return /[()]/.test(border) ? 'bracket' : 'dash';
}
