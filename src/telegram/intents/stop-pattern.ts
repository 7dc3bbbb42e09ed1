import type { StopWords } from './intent-words.ts';

/** Somebody's own words for "send me nothing more", in one language; for text in lower case without a stop at its end. */
export function stopPattern({
  negations,
  imperatives,
  ends,
  infinitives,
  refusals,
  alone,
  fillers,
}: StopWords) {
  const around = `(?:(?:${fillers}),? )*`;
  const after = `(?:,? (?:${fillers}))*`;
  const asked = `(?:${negations}) ${around}(?:${imperatives})`;
  const ended = `(?:${ends}) ${around}(?:${infinitives})`;
  const refused = `(?:${refusals})(?:,? (?:${fillers}))`;
  return `${around}(?:${asked}|${ended}|${refused})${after}|${alone}`;
}
