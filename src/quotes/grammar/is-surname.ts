import { has, type TokenStream } from '../tokens/token-stream.ts';
import { ANY_VERB, Shape, WordClass } from '../tokens/word-class.ts';

const SAYS = /^(?:said|says|wrote|writes|told|added|asked)$/;

const PAST_OR_THIRD = /(?:ed|[^s]s|said|told|wrote|made|spoke|won|lost)$/;

/** Theresa May; "May told": what follows an auxiliary has no ending. */
export function isMay({ words, shapes, classes }: TokenStream, i: number): boolean {
  if (!has(shapes[i], Shape.Capital) || words[i] !== 'may') return false;
  const isBehindGiven = has(shapes[i - 1], Shape.Capital) && has(classes[i - 1], WordClass.GivenName);
  return isBehindGiven || (has(classes[i + 1], ANY_VERB) && PAST_OR_THIRD.test(words[i + 1] ?? ''));
}

/** `"…," From said`: a function word in capitals that opens no sentence, right before a verb of saying, is a surname. */
export function isSurname(tokens: TokenStream, i: number): boolean {
  if (isMay(tokens, i)) return true;
  if (!has(tokens.shapes[i], Shape.Capital) || !SAYS.test(tokens.words[i + 1] ?? '')) return false;
  const opens = has(tokens.shapes[i - 1] ?? Shape.Break, Shape.Break);
  return !opens && !/^[.?!:]$/.test(tokens.words[i - 1] ?? '');
}
