import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/answers/writing/stands-alone.ts';

describe('a sentence', () => {
  it.each([
    ['en', 'He said that the mill would open in May.'],
    ['en', '“We are ready,” she said.'],
    ['en', 'The mill, he said, would open in May.'],
    ['en', 'On Monday he opened the mill.'],
    ['en', 'Its owners want to sell.'],
    ['en', 'This was denied by the owners.'],
    ['bg', 'Той отрече това.'],
    ['bg', 'Вчера, каза тя, мелницата отвори.'],
    ['ru', 'Он этого не говорил.'],
    ['uk', 'Вона заперечила це.'],
  ])('in %s does not stand alone that speaks of somebody or something named before: %s', (language, text) => {
    expect(standsAlone(text, language)).toBe(false);
  });

  it.each([
    ['en', 'The mill will open in May.'],
    ['en', 'Brenn said that she would open the mill.'],
    ['en', '“It is not safe,” Mayor Ada Brenn said.'],
    ['en', 'The mayor, Ada Brenn, said she was not asked.'],
    ['bg', 'Кметът Иво Бренев заяви, че той ще отвори мелницата.'],
    ['ru', 'Бренев сказал, что он этого не говорил.'],
    ['uk', 'Бренєв сказав, що він цього не казав.'],
  ])('in %s stands alone that names them itself: %s', (language, text) => {
    expect(standsAlone(text, language)).toBe(true);
  });
});
