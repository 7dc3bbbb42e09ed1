import { type CheckToken, readCheckTokens } from '../answers/check/read-check-tokens.ts';

/** "Second" and "3rd" say which, not how many. */
const ORDINAL = /(?:second|third|\dst|\dnd|th)$|\drd$/u;
/** Behind the hour of a clock. */
const HOUR = /^(?::\d\d|\s?(?:[ap]\.?m\b|o[’']clock|ч\.|час|годин))/iu;
const BEFORE_MINUTES = /\d:$/u;
/** "Two" in words is in every other text. */
const FEWEST_IN_WORDS = 3;

/** Values of the numbers in a text that count or measure: no days of a month, years, hours of a clock or ranks. Linear. */
export function figuresIn(text: string, language: string): readonly number[] {
  const tokens = readCheckTokens(text, language);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || ORDINAL.test(token.lower)) return [];
    if (isDayOfMonth(tokens, at) || isOfClock(text, token)) return [];
    const value = Number(token.term.slice(1));
    return value < FEWEST_IN_WORDS && !/^\d/.test(token.lower) ? [] : value;
  });
}

function isDayOfMonth(tokens: readonly CheckToken[], at: number): boolean {
  const isMonth = (token: CheckToken | undefined) => token?.term.startsWith('%m') === true;
  return isMonth(tokens[at - 1]) || isMonth(tokens[at + 1]);
}

function isOfClock(text: string, { start, end }: CheckToken): boolean {
  return (
    HOUR.test(text.slice(end, end + 8)) || BEFORE_MINUTES.test(text.slice(Math.max(0, start - 2), start))
  );
}
