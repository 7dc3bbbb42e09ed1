import { expect, test } from 'vitest';
import { conjugate } from '../../../src/quotes/lexicon/conjugate-english.ts';

const rows: readonly (readonly [entry: string, forms: string])[] = [
  ['add', 'adds added adding'],
  ['argue', 'argues argued arguing'],
  ['agree', 'agrees agreed agreeing'],
  ['tax', 'taxes taxed taxing'],
  ['vow', 'vows vowed vowing'],
  ['worry', 'worries worried worrying'],
  ['stay', 'stays stayed staying'],
  ['brag', 'brags bragged bragging'],
  ['admit', 'admits admitted admitting'],
  ['write/writes/wrote/writing', 'writes wrote writing'],
];
test.each(rows)('%s: %s', (entry, forms) => {
  const [verb] = conjugate(entry);
  expect([verb?.third, verb?.past, verb?.participle].join(' ')).toBe(forms);
});
