import { isSpace } from './character-classes.ts';
import type { Range } from './range.ts';

/**
 * The paragraphs of a text, without the white space around them. A line break ends a paragraph, except where the next
 * line goes on in lower case after a line that ended inside a sentence (hard-wrapped text). Linear; ranges are sorted and
 * disjoint, and cover everything but white space.
 */
export function splitParagraphs(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (const line of linesOf(text)) {
    const previous = paragraphs.at(-1);
    if (line.start === line.end) start = -1;
    else if (previous !== undefined && start >= 0 && goesOn(text, previous.end, line.start)) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else {
      paragraphs.push(line);
      start = line.start;
    }
  }
  return paragraphs;
}

/** Every line, trimmed; an empty one has start === end. */
function* linesOf(text: string): Generator<Range> {
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    yield { start, end };
    from = to + 1;
  }
}

const ENDS_SENTENCE = /[.!?…:;"”»’')\]]/u;
const STARTS_LOWER = /\p{Ll}/u;

function goesOn(text: string, lineEnd: number, nextStart: number): boolean {
  return STARTS_LOWER.test(text.charAt(nextStart)) && !ENDS_SENTENCE.test(text.charAt(lineEnd - 1));
}
