import type { GuardClass } from './guard-words.ts';
import type { Guard, Statement } from './read-statement.ts';

/** How many compared words after a guard, and before it, it may bear on; what a condition or a speaker bears on is the whole sentence. */
const REACH: Readonly<Record<GuardClass, { readonly after: number; readonly before: number }>> = {
  deny: { after: 4, before: 2 },
  may: { after: 4, before: 1 },
  must: { after: 4, before: 1 },
  will: { after: 3, before: 1 },
  if: { after: 60, before: 60 },
  only: { after: 3, before: 0 },
  claim: { after: 6, before: 1 },
  about: { after: 2, before: 0 },
  say: { after: 60, before: 60 },
  think: { after: 8, before: 1 },
  plan: { after: 5, before: 1 },
  had: { after: 0, before: 0 },
};

/** Words of bounds matter where a number stands beside them. */
const OF_NUMBERS: ReadonlySet<GuardClass> = new Set(['about', 'only']);

/** What denies, hedges, conditions or attributes in one of the two and not in the other, of what both state. */
export function guardDoubts(claim: Statement, source: Statement): readonly string[] {
  return [
    ...unmatched(source, claim).map(({ text }) => `it leaves out “${text}”, which changes the statement`),
    ...unmatched(claim, source).map(({ text }) => `it says “${text}”, which the passage does not`),
  ];
}

/** The guards of the one on words that the other has too, where the other has none of their class left that may be the same. */
function unmatched(one: Statement, other: Statement): readonly Guard[] {
  const matched = new Set<Guard>();
  return one.guards.filter((guard) => {
    const scope = scopeOf(guard, one);
    const touched = scope.filter((term) => other.places.has(term));
    if (touched.length === 0) return false;
    if (OF_NUMBERS.has(guard.kind) && !touched.some((term) => term.startsWith('#'))) return false;
    const counterpart = other.guards.find(
      (candidate) =>
        candidate.kind === guard.kind &&
        !matched.has(candidate) &&
        scopeOf(candidate, other).some((term) => scope.includes(term)),
    );
    if (counterpart !== undefined) matched.add(counterpart);
    return counterpart === undefined;
  });
}

function scopeOf({ kind, at }: Guard, { content }: Statement): readonly string[] {
  const { after, before } = REACH[kind];
  return content.slice(Math.max(0, at - before), at + after).map(({ term }) => term);
}
