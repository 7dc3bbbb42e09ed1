import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'pier',
    title: 'Pier at Ostrand sold',
    text: 'The pier at Ostrand was sold to the brewer Maud Tellin, 61, on Tuesday after talks that lasted nine hours. Harbour master Rolf Dahn signed for the town.\n\nThe pier was built in 1902. It will be mended for 14 million crowns.\n\nA man of 33 fell off it in May.',
  },
  {
    id: 'lighthouse',
    title: 'Lighthouse closed',
    text: 'The lighthouse on Skarholm closed to visitors on Monday. The keeper said that he was old, because everybody is in the end.\n\nThe shop on the quay closed at noon.',
  },
  {
    id: 'race',
    title: 'Rowing race moved',
    date: '2031-03-11',
    text: 'The rowing race at Ostrand will be held on 4 April. The crews of six towns take part. Ten old boats were repaired for it.\n\nThe boats took to the water at the weekend.',
  },
  {
    id: 'repairs',
    title: 'Bridge at Lorn closed',
    text: 'The bridge at Lorn was closed on Monday. Repairs will go on until October, the council said.',
  },
  {
    id: 'repairs-uk',
    title: 'Міст у Вершині',
    language: 'uk',
    text: 'Міст у Вершині закрито. Ремонт мосту триватиме до жовтня, повідомив мер.',
  },
  {
    id: 'repairs-bg',
    title: 'Пътят за Дренов',
    language: 'bg',
    text: 'Пътят за Дренов е затворен. Ремонтът на пътя ще продължи до края на май.',
  },
  {
    id: 'queen',
    title: 'Queen Ottilie II dies at 96',
    text: 'Queen Ottilie II died on Thursday at Skarholm Castle. Her father was 56. The castle is 40 kilometres from Ostrand.\n\nThe harbour rock at Ostrand is 12 metres high and has 300 gulls.',
  },
  {
    id: 'regatta-ru',
    language: 'ru',
    title: 'Регата в Орлине',
    text: 'Регата вернётся к правилам 2022 года. Лодки уже на воде.',
  },
  {
    id: 'council-ru',
    title: 'Совет заседал ночью',
    language: 'ru',
    text: 'Заседание городского совета в Лунде прошло в ночь на вторник. Спор длился сорок минут.\n\nДепутату Савве Ильмену 54 года.',
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function ask(question: string): Promise<Answer> {
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer;
}
const told = ({ sentences }: Answer) => sentences.map(({ text }) => text);

describe('an age or a length of time', () => {
  it.each([
    ['how old is Maud Tellin', 'Tellin, 61'],
    ['how old is the pier', 'built in 1902'],
    ['how old is the man who fell off the pier', 'man of 33'],
    ['how old was Queen Ottilie when she died', 'dies at 96'],
    ['how old was the queen when she died', 'dies at 96'],
    ['at what age did Queen Ottilie die', 'dies at 96'],
    ['сколько лет Ильмену', '54 года'],
    ['how far is the castle from Ostrand', '40 kilometres'],
    ['how high is the rock at Ostrand', '12 metres'],
    ['how long did the talks on the pier last', 'nine hours'],
    ['как долго длилось заседание совета', 'сорок минут'],
    ['сколько длилось заседание совета', 'сорок минут'],
    ['how long will repairs take', 'until October'],
    ['як довго триватиме ремонт мосту', 'до жовтня'],
    ['колко време ще отнеме ремонтът на пътя', 'до края на май'],
  ])('is told: %s', async (question, words) => {
    const answer = await ask(question);
    expect(answer.kind).toBe('summary');
    expect(told(answer)[0]).toContain(words);
  });

  it.each([
    'how old is Rolf Dahn',
    'how old is the keeper of the lighthouse',
    'how long did the rowing race last',
    'how long was the lighthouse closed',
    'how far is Skarholm from Lorn',
    'сколько длилась регата',
  ])('is not answered by sentences that tell of none: %s', async (question) => {
    const { kind, sentences } = await ask(question);
    expect([kind, sentences]).toEqual(['no-evidence', []]);
  });
});

describe('a sentence that answers', () => {
  it('may be short', async () => {
    expect(told(await ask('when was the pier built'))).toContain('The pier was built in 1902.');
  });

  it('that names nothing again stands with the one before it', async () => {
    expect(told(await ask('how much will the mending of the pier cost'))[0]).toBe(
      'The pier was built in 1902. It will be mended for 14 million crowns.',
    );
  });

  it.each([
    ['why did the lighthouse close', ['The lighthouse on Skarholm closed to visitors on Monday.']],
    ['when is the rowing race', ['The rowing race at Ostrand will be held on 4 April.']],
  ])('stands without those that share a word of the question alone: %s', async (question, sentences) => {
    expect(told(await ask(question))).toEqual(sentences);
  });

  it('needs no word for where, when or how long it was', async () => {
    expect((await ask('where will the rowing race take place')).kind).toBe('summary');
  });

  it('meets the greater part of a short question', async () => {
    expect((await ask('who won the rowing race of the northern schools')).kind).toBe('no-evidence');
  });
});

describe('what is nearest where nothing is found', () => {
  it('names whom the question names', async () => {
    const { searched } = await ask('when did Dahn resign');
    expect(searched.nearest?.passages[0]?.text).toContain('Rolf Dahn');
  });

  it('holds its rarest word', async () => {
    const { searched } = await ask('did anybody complain about the closed lighthouse');
    expect(searched.nearest?.passages[0]?.text).toContain('lighthouse');
  });
});

describe('a sentence on what happens or costs', () => {
  it.each([
    ['how much will the pier at Ostrand cost', 'It will cost 14 million crowns to mend.'],
    ['when is the fair in Lund', 'It takes place on 4 April.'],
    ['колко струва лодката', 'Тя струва 12 хиляди лева.'],
    ['how long is the way round the pier', 'The way round it is 3 kilometres.'],
  ])('tells of what its article is about, without naming it: %s', async (question, sentence) => {
    await using room = await openNewsroom([
      {
        id: 'pier',
        title: 'Pier at Ostrand sold',
        text: 'The pier at Ostrand has a new owner. A brewer signed. Gulls sat on it. It will cost 14 million crowns to mend. The way round it is 3 kilometres.',
      },
      {
        id: 'fair',
        title: 'Fair in Lund',
        text: 'Lund awaits its fair this year with joy. Six bakers bake. It takes place on 4 April.',
      },
      {
        id: 'boat-bg',
        language: 'bg',
        title: 'Нова лодка за Дренов',
        text: 'Дренов има нова лодка. Тя е синя. Носи осем души. Тя струва 12 хиляди лева.',
      },
    ]);
    const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
    expect((await room.answerer.answer(asked)).answer.sentences[0]?.text).toContain(sentence);
  });
});
