import { describe, expect, test } from 'vitest';
import { isSamePerson } from '../../src/people/is-same-person.ts';
import { nameKeys } from '../../src/people/name-keys.ts';
import { surnameKeyVariants } from '../../src/people/surname-key-variants.ts';
import { pairsOf, readFigures } from './read-figures.ts';

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

describe.each([
  { list: 'public-figures.txt', joined: 0.99, found: 0.99 },
  { list: 'public-figures-held-out.txt', joined: 0.98, found: 0.96 },
  { list: 'public-figures-second-held-out.txt', joined: 0.97, found: 0.9 },
  { list: 'public-figures-third-held-out.txt', joined: 0.96, found: 0.97 },
])('spellings of public figures in $list', ({ list, joined, found }) => {
  const people = readFigures(list);
  const pairs = people.flatMap(pairsOf);

  test('number hundreds', () => {
    expect(pairs.length).toBeGreaterThan(250);
  });

  test(`are joined in ${joined * 100} of 100 pairs of one person`, () => {
    expect(share(pairs.map(([a, b]) => isSamePerson(a, b)))).toBeGreaterThanOrEqual(joined);
  });

  test(`are found under the key of the other in ${found * 100} of 100 look-ups`, () => {
    const lookups = pairs.flatMap(([a, b]) => [
      surnameKeyVariants(a).includes(nameKeys(b).surname),
      surnameKeyVariants(b).includes(nameKeys(a).surname),
    ]);
    expect(share(lookups)).toBeGreaterThanOrEqual(found);
  });

  test('are never joined across two people, in more than 5,000 pairs', () => {
    const joinedInError: string[] = [];
    let compared = 0;
    for (const [index, person] of people.entries())
      for (const other of people.slice(index + 1))
        for (const a of person)
          for (const b of other) {
            compared += 1;
            if (isSamePerson(a, b)) joinedInError.push(`${a} = ${b}`);
          }
    expect(joinedInError).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  });
});

describe('Chinese, Korean and Persian names', () => {
  test.each([
    ['Wen Jiabao', 'Вэнь Цзябао'],
    ['Li Qiang', 'Ли Цян'],
    ['Zhao Leji', 'Чжао Лэцзи'],
    ['Qin Gang', 'Цинь Ган'],
    ['Cai Qi', 'Цай Ци'],
    ['Han Zheng', 'Хань Чжэн'],
    ['Peng Liyuan', 'Пэн Лиюань'],
    ['Park Geun-hye', 'Пак Кын Хе'],
    ['Ebrahim Raisi', 'Ибрахим Раиси'],
  ])('%s and %s are one person, and found by the same key', (latin, cyrillic) => {
    expect(isSamePerson(latin, cyrillic)).toBe(true);
    expect(surnameKeyVariants(latin)).toContain(nameKeys(cyrillic).surname);
  });

  test.each([
    ['Li Qiang', 'Ли Кэцян'],
    ['Qin Gang', 'Цай Ци'],
    ['Zhao Leji', 'Чжан Лэцзи'],
    ['Park Geun-hye', 'Пак Чжон Хи'],
    ['Park Geun-hye', 'Park Chung-hee'],
  ])('%s and %s are two', (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
  });
});
