import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape } from '../tokens/word-class.ts';

const SAYS = /^(?:said|says|wrote|writes|told|added|asked)$/;

/** `"…," From said`: a function word in capitals that opens no sentence, right before a verb of saying, is a surname. */
export function isSurname(tokens: TokenStream, i: number): boolean {
  if (!has(tokens.shapes[i], Shape.Capital) || !SAYS.test(tokens.words[i + 1] ?? '')) return false;
  const opens = has(tokens.shapes[i - 1] ?? Shape.Break, Shape.Break);
  return !opens && !/^[.?!:]$/.test(tokens.words[i - 1] ?? '');
}
