import { expect, it } from 'vitest';
import { rememberIndexes } from '../../../src/answers/check/remember-indexes.ts';

it('indexes the same sources once', () => {
  const indexOf = rememberIndexes();
  expect(indexOf(['The mill burnt down.'])).toBe(indexOf(['The mill burnt down.']));
  expect(indexOf(['The mill burnt down.', ''])).not.toBe(indexOf(['The mill burnt down.']));
});

it('forgets what was not asked for longest when there is too much to keep', () => {
  const indexOf = rememberIndexes(45);
  const [first, second] = [indexOf(['The mill burnt down.']), indexOf(['The dam held.'])];
  indexOf(['The mill burnt down.']);
  indexOf(['Nobody was hurt.']);
  expect(indexOf(['The mill burnt down.'])).toBe(first);
  expect(indexOf(['The dam held.'])).not.toBe(second);
});

it('keeps one index that is larger than all it may keep', () => {
  const indexOf = rememberIndexes(5);
  expect(indexOf(['The mill burnt down.'])).toBe(indexOf(['The mill burnt down.']));
});
