import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

/** One man whom three languages spell in three ways, each with his office in its own words. */
const report = (id: string, language: string, by: string, words: string, role: string): Report => ({
  id,
  title: id,
  language,
  date: '2031-05-02',
  text: `«${words}», ${by}.`,
  said: [{ by, words, role }],
});
const bulgarian = report(
  'bg',
  'bg',
  'Володимир Дравски',
  'Мостът ще бъде отворен напролет',
  'украински министър',
);
const russian = report('ru', 'ru', 'Владимир Дравский', 'Паромы будут ходить всю зиму', 'министр Украины');
const english = report('en', 'en', 'Volodymyr Dravsky', 'The harbour will stay shut in winter', 'minister');

let island: Newsroom;
let bulgaria: Newsroom;
beforeAll(async () => {
  island = await openNewsroom([bulgarian, russian, english]);
  bulgaria = await openNewsroom([bulgarian]);
});
afterAll(() => Promise.all([island[Symbol.asyncDispose](), bulgaria[Symbol.asyncDispose]()]));

async function spoken(newsroom: Newsroom, question: string) {
  const asked = { question, asOf: new Date('2031-05-04T12:00:00Z'), zone: 'UTC' };
  const { quotes } = (await newsroom.answerer.answer(asked)).answer;
  return quotes.map(({ speaker, language }) => [language, speaker?.name, speaker?.role]);
}

it.each([
  ['что сказал Дравский о мосте', 'Владимир Дравский', 'министр Украины'],
  ['какво каза Дравски за моста', 'Володимир Дравски', 'украински министър'],
])(
  'names somebody as the reader’s language does, though the words on the topic are in another: %s',
  async (question, name, role) => {
    expect(await spoken(island, question)).toEqual([['bg', name, role]]);
  },
);

it('takes name and office from the reader’s own articles for all that it shows', async () => {
  const shown = await spoken(island, 'что сказал Дравский');
  expect(new Set(shown.map(([language]) => language))).toEqual(new Set(['bg', 'ru', 'en']));
  for (const [, name, role] of shown) expect([name, role]).toEqual(['Владимир Дравский', 'министр Украины']);
});

it('writes the name as the reader did where no article in his language has it, without an office in another one', async () => {
  expect(await spoken(bulgaria, 'что сказал Дравский')).toEqual([['bg', 'Дравский', undefined]]);
  expect(await spoken(bulgaria, 'какво каза Дравски')).toEqual([
    ['bg', 'Володимир Дравски', 'украински министър'],
  ]);
});

it('asks for nobody of another script whose name only begins to sound like the one asked for', async () => {
  await using town = await openNewsroom([
    report('en', 'en', 'Helena Marsk', 'The harbour will stay shut in winter', 'minister'),
    report('bg', 'bg', 'Деян Морски', 'Мостът ще бъде отворен напролет', 'кмет'),
  ]);
  expect(await spoken(town, 'what did Marsk say')).toEqual([['en', 'Helena Marsk', 'minister']]);
  expect(await spoken(town, 'какво каза Морски')).toEqual([['bg', 'Деян Морски', 'кмет']]);
});
