import type { Range } from '../../text/range.ts';
import type { Token } from './tokenise.ts';

/** The question's own words at tokens `[start, end)`; where tokens were taken out between, the gap is closed. */
export function wordsOf(question: string, tokens: readonly Token[], { start, end }: Range): string {
  let words = '';
  let previous: Token | undefined;
  for (const token of tokens.slice(start, end)) {
    const between = previous === undefined ? '' : question.slice(previous.end, token.start);
    words += /[\p{L}\p{N}]/u.test(between) ? ' ' : between;
    words += question.slice(token.start, token.end);
    previous = token;
  }
  return words.replace(/\s+/g, ' ');
}
