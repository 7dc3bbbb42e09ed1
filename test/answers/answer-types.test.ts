import { describe, expect, it } from 'vitest';
import {
  namesAmount,
  namesDistance,
  namesDuration,
  namesSize,
} from '../../src/answers/summary/answer-types.ts';
import { namesAge } from '../../src/answers/summary/names-age.ts';

describe('words of a type', () => {
  it.each([
    [namesDistance, 'It is about 85 miles west of Lorn.', 'It is 85 years old.'],
    [namesSize, 'The crater is 8 kilometers wide.', 'It fell 66 million years ago.'],
    [namesSize, 'A magnitude 7.0 earthquake struck.', 'There were seven of them.'],
    [namesDuration, 'The talks went on for nine hours.', 'Регата вернётся к правилам 2022 года.'],
    [namesAmount, 'It costs $1.5 million.', 'It costs much.'],
    [namesAge, 'The queen died on Thursday at 96.', 'The queen died at 5:03 p.m.'],
  ])('are told from others: %o', (names, one, other) => {
    expect([names(one), names(other)]).toEqual([true, false]);
  });

  // In quadratic time these take longer than any test may.
  it.each(['9', '1a', '9.,', 'died ', 'he was ', 'one '])('are looked for in a megabyte of %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    for (const names of [namesDistance, namesSize, namesDuration, namesAmount])
      expect(names(text)).toBe(false);
    expect(namesAge(text)).toBe(false);
  });
});
