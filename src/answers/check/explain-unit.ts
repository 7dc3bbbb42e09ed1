import type { UnitEvidence } from './unit-features.ts';

const NOUNS = {
  number: 'number',
  date: 'date',
  name: 'name',
  verb: 'word',
  word: 'word',
  pronoun: 'word',
} as const;

/** In plain words, why a unit of a claim is doubted. */
export function explainUnit({ unit, features, rival, opposite }: UnitEvidence): string {
  const quoted = unit.kind === 'number' ? unit.text : `“${unit.text}”`;
  const instead = rival === undefined ? '' : rival.kind === 'number' ? rival.text : `“${rival.text}”`;
  if (features.nobodyMeant === 1) return `${quoted} stands for nobody whom the claim names`;
  if (opposite !== undefined) return `the claim says ${quoted}, the source “${opposite.text}”`;
  if (features.absent === 1)
    return `the ${NOUNS[unit.kind]} ${quoted} is not in the source${instead === '' ? '' : `; it says ${instead}`}`;
  const place = instead === '' ? '' : `; ${instead} stands there`;
  return `the ${NOUNS[unit.kind]} ${quoted} is in the source, but not with what the claim says of it${place}`;
}
