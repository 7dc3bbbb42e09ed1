import type { Entity } from './entity.ts';
import type { NameRun } from './name-run.ts';

/** Appearances are added in the order of the text, so that these are the ones before; of equals the first to be named leads. */
export function byAppearances(a: Entity, b: Entity): number {
  return b.appearances.length - a.appearances.length || a.firstNamed - b.firstNamed;
}

/** Whether a name that tells this gender can be theirs. */
export function mayBeOf({ gender }: Entity, run: NameRun): boolean {
  return run.gender === 'unknown' || gender === 'unknown' || gender === run.gender;
}

/** "Anna Brandt" and "Anna Maria Brandt", or "Mayor Brandt", whatever was taken for a name. */
export function mayBeOne(a: Entity, b: Entity): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}

/** Whether the words of a name end with these: "Maria Brandt" of "Anna Maria Brandt". */
export function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, i) => words[words.length - end.length + i] === word);
}

/** The same for its beginning. */
export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, i) => words[i] === word);
}
