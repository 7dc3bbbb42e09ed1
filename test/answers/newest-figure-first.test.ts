import { describe, expect, it } from 'vitest';
import { openNewsroom, type Report } from './newsroom.ts';

/** A first report of one story, and a later one with another figure. */
function story(language: string, title: string, texts: readonly [string, string]): readonly Report[] {
  return texts.map((text, at) => ({
    id: `${language}-${at}`,
    title,
    text,
    language,
    source: at === 0 ? 'Harbour Post' : 'Evening Lantern',
    date: `2031-03-0${3 + 3 * at}`,
  }));
}

async function told(reports: readonly Report[], question: string) {
  await using newsroom = await openNewsroom(reports);
  const asked = { question, asOf: new Date('2031-03-10T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer.sentences.map(({ text }) => text);
}

const SLIDE = story('en', 'Landslide at Ormsby', [
  'A landslide killed 12 people in the village of Ormsby on Sunday night, rescuers said.',
  'Nineteen people are now known to have died in the landslide, and 300 left the valley.',
]);

describe('a figure that has moved', () => {
  it.each([
    ['how many people died in the landslide in Ormsby', SLIDE],
    [
      'сколько человек погибло при пожаре в Лунде',
      story('ru', 'Пожар в Лунде', [
        'При пожаре в Лунде погибли пять человек, сообщили спасатели в понедельник.',
        'Число погибших при пожаре в Лунде выросло до девяти, сообщили в больнице.',
      ]),
    ],
    [
      'скільки людей поранено у Вершині',
      story('uk', 'Повінь у Вершині', [
        'Під час повені у Вершині поранено тридцять людей, повідомили рятувальники.',
        'Кількість поранених через повінь у Вершині зросла до 47, повідомив мер.',
      ]),
    ],
    [
      'колко души са евакуирани в Дренов',
      story('bg', 'Свлачище в Дренов', [
        'След свлачището в Дренов са евакуирани 50 души, съобщи кметът.',
        'Вече 90 души от Дренов са евакуирани заради свлачището, съобщи кметът.',
      ]),
    ],
    [
      'how did the council vote on the dam',
      story('en', 'The dam at Tarn', [
        'The council voted 14 to 9 for the dam at Tarn, by a first count on Tuesday.',
        'After a second count the council voted 13 to 10 for the dam at Tarn, the clerk said.',
      ]),
    ],
  ])('is told by the newest report: %s', async (question, reports) => {
    expect((await told(reports, question))[0]).toBe(reports[1]?.text);
  });

  it('stands beside the older one', async () => {
    const question = 'how many people died in the landslide in Ormsby';
    expect(await told(SLIDE, question)).toEqual([SLIDE[1]?.text, SLIDE[0]?.text]);
  });

  it('is not one of another story, of another thing, or of a day', async () => {
    const [first, second] = [SLIDE[0], SLIDE[1]];
    if (first === undefined || second === undefined) throw new Error('Two reports are needed.');
    const question = 'how many people died in the landslide in Ormsby';
    for (const later of [
      { ...second, date: '2030-03-06' },
      { ...second, text: 'After the landslide in Ormsby, 19 people look for their cows in the valley.' },
      {
        ...second,
        text: 'Those who died in the landslide in Ormsby are buried on 19 March, the priest said.',
      },
    ])
      expect((await told([first, later], question))[0]).toBe(first.text);
  });
});
