/**
 * The source of a pattern that finds words with capitals or without, inside an expression that otherwise tells capitals from small letters.
 * `(?i:…)` would do the same, but V8 13.6 forgets it in lookarounds of expressions that it compiles without optimising, which it does once
 * a process has compiled many (`node --no-regexp-optimization` shows it).
 */
export function eitherCase(words: string): string {
  return Array.from(words, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? RegExp.escape(letter) : `[${small}${capital}]`;
  }).join('');
}
