import { describe, expect, test } from 'vitest';
import { isSamePerson } from '../../src/people/is-same-person.ts';
import { nameKeys } from '../../src/people/name-keys.ts';
import { surnameKeyVariants } from '../../src/people/surname-key-variants.ts';
import { pairsOf, readFigures } from './read-figures.ts';

/** Compares all spellings of each person with all of each other. */
function compareAll(people: readonly (readonly string[])[]) {
  const joinedInError: string[] = [];
  let compared = 0;
  for (const [index, person] of people.entries())
    for (const other of people.slice(index + 1))
      for (const a of person)
        for (const b of other) {
          compared += 1;
          if (isSamePerson(a, b)) joinedInError.push(`${a} = ${b}`);
        }
  return { compared, joinedInError };
}

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

describe.each([
  { list: 'public-figures.txt', joined: 0.99, found: 0.99 },
  { list: 'public-figures-held-out.txt', joined: 0.98, found: 0.96 },
  { list: 'public-figures-second-held-out.txt', joined: 0.97, found: 0.9 },
  { list: 'public-figures-third-held-out.txt', joined: 0.96, found: 0.97 },
  { list: 'world-figures.txt', joined: 0.98, found: 0.95 },
  { list: 'world-figures-held-out.txt', joined: 0.96, found: 0.94 },
  { list: 'world-figures-second-held-out.txt', joined: 0.97, found: 0.95 },
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
    const { compared, joinedInError } = compareAll(people);
    expect(joinedInError).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  }, 60_000);
});

test('namesakes, families and people of like names are never joined, in more than 500,000 pairs', () => {
  const { compared, joinedInError } = compareAll(readFigures('namesakes.txt'));
  expect(joinedInError).toEqual([]);
  expect(compared).toBeGreaterThan(500_000);
}, 60_000);

type Pairs = readonly (readonly [one: string, other: string])[];

const kinds: readonly (readonly [kind: string, pairs: Pairs])[] = [
  [
    'case forms that look like another name',
    [
      ['Юлии Путинцевой', 'Юлия Путинцева'],
      ['Юлію Путінцеву', 'Julia Putinzewa'],
      ['Лоры Буш', 'Laura Bush'],
      ['Индиры Ганди', 'Индира Ганди'],
      ['Романа Петрова', 'Roman Petrov'],
      ['Саддама Хусейна', 'Саддам Хусейн'],
      ['Юргена Клоппа', 'Юргеном Клоппом'],
      ['Касыма-Жомарта Токаева', 'Kassym-Jomart Tokayev'],
      ['Роберта Левандовского', 'Роберт Левандовски'],
    ],
  ],
  [
    'family names that look like titles',
    [
      ['Пан Ги Мун', 'Ban Ki-moon'],
      ['Пан Гі Муна', 'Бан Ки-мун'],
    ],
  ],
  [
    'Vietnamese, Japanese and Korean syllables',
    [
      ['Nguyễn Phú Trọng', 'Нгуен Фу Чонг'],
      ['Nguyen Xuan Phuc', 'Нгуєн Суан Фук'],
      ['Phạm Minh Chính', 'Фам Минь Тинь'],
      ['Trần Đại Quang', 'Чан Дай Куанг'],
      ['Shigeru Ishiba', 'Сигэру Исиба'],
      ['Junichiro Koizumi', 'Дзюнъитиро Коидзуми'],
      ['Фумио Кишида', 'Фумио Кисида'],
      ['Bong Joon-ho', 'Пон Чжун Хо'],
      ['Kim Jong Il', 'Ким Чен Ир'],
    ],
  ],
  [
    'letters that single languages read in their own way',
    [
      ['Dick Schoof', 'Дик Схоф'],
      ['Ferenc Gyurcsány', 'Ференц Дюрчань'],
      ['Marcel Ciolacu', 'Марчел Чолаку'],
      ['Nicolae Ceausescu', 'Николае Чаушеску'],
      ['Rimante Salaseviciute', 'Риманте Шалашявичюте'],
      ['Jean-Noël Barrot', 'Жан-Ноэль Барро'],
      ['Bernard Arnault', 'Бернар Арно'],
      ['Michał Probierz', 'Михал Пробеж'],
      ['Leonardo DiCaprio', 'Леонардо Ди Каприо'],
      ['Željka Cvijanović', 'Желька Цвиянович'],
      ['Leonard Cohen', 'Леонард Коэн'],
    ],
  ],
  [
    'surnames that stand first',
    [
      ['Denkov Nikolai', 'Николай Денков'],
      ['Orbán Viktor', 'Виктор Орбан'],
    ],
  ],
];

describe.each(kinds)('%s', (_kind, pairs) => {
  test.each(pairs)('%s is %s', (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
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
