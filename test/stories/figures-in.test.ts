import { expect, it } from 'vitest';
import { figuresIn } from '../../src/stories/figures-in.ts';

it.each([
  [
    'en',
    'At least 14 people died and 1,200 were moved, some 3.5 million euros later.',
    [14, 1200, 3_500_000],
  ],
  ['en', 'Twenty-five workers came for the second time on 17 May 2025 at 8:30, or 9 p.m.', [25]],
  ['en', 'The 3rd and the fourth of two boats were lost.', []],
  ['bg', 'Най-малко 14 души загинаха на 17 май, съобщиха в 20:30 ч. от болницата.', [14]],
  ['ru', 'Погибли пять человек, ещё 30 ранены; 9 мая объявят траур.', [5, 30]],
  ['uk', 'Загинули п’ять людей, ще 30 поранені 9 травня.', [5, 30]],
])('counts what is counted, in %s: %s', (language, text, figures) => {
  expect(figuresIn(text, language)).toEqual(figures);
});
