import { functionWords } from '../text/function-words.ts';

const LONGEST_WORD_CHARS = 30;
const LEAST_NATURAL = 0.75;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(functionWords)
    .flatMap((words) => words.split(' '))
    .filter((word) => word.length > 1),
);
const WORD_OR_OTHER = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu;
const ASCII = /^[\t\n\r\f\x20-\x7E]*$/;
const NON_ASCII = /[^\0-\x7F]/g;
const CONTROL = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/u;
// What stands beside words in print, in any language.
const USUAL = /[\s\p{N}\p{Pd}\p{Pi}\p{Pf}„‚…№§•·©®™°€£¥¿¡、。，！？：；「」『』\u00AD\u200B-\u200F\uFEFF]/u;
// Small letters after at most one capital, all capitals, or a script without case; never two scripts.
const CASE = /^(?:\p{Lu}?[\p{Ll}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+)$/u;
const ONE_SCRIPT =
  /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|[\p{Script=Greek}\p{M}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Arabic}\p{M}]+|[\p{Script=Hebrew}\p{M}]+|[\p{Script=Thai}\p{M}]+|[\p{Script=Armenian}\p{M}]+|[\p{Script=Georgian}\p{M}]+|[\p{Script=Devanagari}\p{M}]+)$/u;

/**
 * How likely it is that bytes were decoded as what they are: the share of characters beyond ASCII that make up words as
 * they are written or usual punctuation, plus the share of words that every text is full of ("на", "für"). Text decoded
 * as something else changes from small letters to capitals, between scripts, and to rare signs in the middle of words.
 * 0 where that share is under three quarters.
 */
export function decodingLikelihood(text: string): number {
  let natural = 0;
  let beyondAscii = 0;
  let words = 0;
  let functionWordsSeen = 0;
  for (const [piece] of text.matchAll(WORD_OR_OTHER)) {
    if (ASCII.test(piece)) continue;
    if (CONTROL.test(piece)) return 0;
    const chars = piece.match(NON_ASCII)?.length ?? 0;
    beyondAscii += chars;
    if (isNatural(piece)) natural += chars;
    words++;
    if (FUNCTION_WORDS.has(piece.toLowerCase())) functionWordsSeen++;
  }
  const share = beyondAscii === 0 ? 1 : natural / beyondAscii;
  return share < LEAST_NATURAL ? 0 : share + (words === 0 ? 0 : functionWordsSeen / words);
}

function isNatural(piece: string): boolean {
  return (
    USUAL.test(piece) || (piece.length <= LONGEST_WORD_CHARS && CASE.test(piece) && ONE_SCRIPT.test(piece))
  );
}
