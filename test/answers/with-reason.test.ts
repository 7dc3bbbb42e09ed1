import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'pier',
    title: 'Pier at Ostrand closed',
    text: 'The pier at Ostrand was closed on Monday. It is 300 metres long. Divers had found rot in its piles. A shop stands at its end.',
  },
  {
    id: 'fair',
    title: 'Fair moved to the square',
    text: 'The spring fair at Lund was moved to the square. The meadow is under water. Some 4,000 visitors are expected.',
  },
  {
    id: 'race',
    title: 'Rowing race at Hollin',
    text: 'The rowing race at Hollin was called off because the crews were ill. Four boats had come.',
  },
  {
    id: 'mayor-bg',
    language: 'bg',
    title: 'Кметът на Дренов подаде оставка',
    text: 'Кметът на Дренов Марин Лозев подаде оставка. Той е на 61 години. Преди седмица одитори намериха дупка в бюджета.',
  },
  {
    id: 'bakers-bg',
    language: 'bg',
    title: 'Без хляб в Равище',
    text: 'Пекарите в Равище започват стачка. Те искат повече пари.',
  },
  {
    id: 'tram-ru',
    language: 'ru',
    title: 'В Лунде встали трамваи',
    text: 'В Лунде встали трамваи. На подстанции сгорел трансформатор.',
  },
  {
    id: 'school-uk',
    language: 'uk',
    title: 'У Вершині закрили школу',
    text: 'У Вершині закрили школу. Рятувальники виявили газ у підвалі.',
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function told(question: string): Promise<readonly string[]> {
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer.sentences.map(({ text }) => text);
}

describe('a reason that no word announces', () => {
  it('is what was found before the event', async () => {
    expect(await told('why did the pier at Ostrand close')).toEqual([
      'The pier at Ostrand was closed on Monday.',
      'Divers had found rot in its piles.',
    ]);
  });

  it.each([
    [
      'why was the fair at Lund moved',
      'The spring fair at Lund was moved to the square. The meadow is under water.',
    ],
    ['почему встали трамваи', 'В Лунде встали трамваи. На подстанции сгорел трансформатор.'],
    ['защо стачкуват пекарите', 'Пекарите в Равище започват стачка. Те искат повече пари.'],
    ['чому закрили школу', 'У Вершині закрили школу. Рятувальники виявили газ у підвалі.'],
  ])('is shown together with the event before it: %s', async (question, sentences) => {
    expect(await told(question)).toEqual([sentences]);
  });

  it('is looked for behind a sentence of figures', async () => {
    expect(await told('защо подаде оставка Лозев')).toEqual([
      'Кметът на Дренов Марин Лозев подаде оставка.',
      'Преди седмица одитори намериха дупка в бюджета.',
    ]);
  });

  it('is not looked for where a word announces one', async () => {
    expect(await told('why was the rowing race called off')).toEqual([
      'The rowing race at Hollin was called off because the crews were ill.',
    ]);
  });
});
