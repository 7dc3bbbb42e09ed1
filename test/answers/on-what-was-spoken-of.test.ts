import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { applyFrame } from '../../src/answers/understand/apply-frame.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
const REPORTS = [
  {
    id: 'market',
    title: 'Gunman in Zell',
    text: 'A gunman killed four people in the market of Zell on Monday. The gunman was Jarl Korpe, 31, a locksmith from Oxmoor. Police arrested two of his friends on Tuesday. “We were there in four minutes,” Zell police chief Ada Marlow said. “No bell rang,” Mayor Nils Odum said. The attack ended because the gunman was tired.',
    date: '2031-03-10',
    said: [
      { by: 'Ada Marlow', words: 'We were there in four minutes,', role: 'Zell police chief' },
      { by: 'Nils Odum', words: 'No bell rang,', role: 'Mayor' },
    ],
  },
  {
    id: 'river',
    title: 'Flood in Oxmoor',
    text: 'The river flooded Oxmoor on Wednesday. Ninety people died in floods last year. The longest day of the year took long to come. “Nobody was arrested for it,” Oxmoor police chief Bruno Falk said. “We need a dam,” Mayor Una Brack said.',
    date: '2031-03-12',
    said: [
      { by: 'Bruno Falk', words: 'Nobody was arrested for it,', role: 'Oxmoor police chief' },
      { by: 'Una Brack', words: 'We need a dam,', role: 'Mayor' },
    ],
  },
  {
    id: 'prices',
    title: 'Prices rise again',
    text: 'Inflation rose to nine per cent in February. Inflation is the rise of all prices, the bank explained. “Bread is dear,” the governor said.',
    date: '2031-03-11',
    said: [{ by: 'the governor', words: 'Bread is dear,', mention: 'the governor' }],
  },
];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom(REPORTS);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, AS_OF);
const cited = ({ citations }: Answer) => [...new Set(citations.map(({ articleId }) => articleId))];
const textOf = ({ sentences }: Answer) => sentences.map(({ text }) => text).join(' ');
const quoted = ({ quotes }: Answer) => quotes.map(({ text }) => text);

describe('a question on a matter of its own', () => {
  it('is what the conversation goes on from', async () => {
    const before = await talk().say('what happened in Zell', 'what did the bank explain', 'why?');
    expect(before.understood.topic).toBe('what did the bank explain');
  });
});

describe('after a matter was spoken of', () => {
  it.each([
    ['who was the gunman', 'Jarl Korpe'],
    ['how many people died', 'four people'],
    ['what was the death toll', 'four people'],
    ['who was arrested', 'arrested two'],
    ['who was killed', 'killed four'],
    ['how many casualties were there', 'four people'],
    ['was anyone arrested', 'arrested two'],
    ['how old was the gunman', 'Jarl Korpe, 31'],
    ['had there been any bell', 'No bell rang'],
    ['why did it end', 'because the gunman was tired'],
    ['what else happened', 'market of Zell'],
  ])('it is what a question means that names nothing: %s', async (question, words) => {
    const answer = await talk().say('what happened in Zell', question);
    expect(textOf(answer)).toContain(words);
    expect(cited(answer)).toEqual(['market']);
    expect(answer.understood.fromConversation).toBe(true);
  });

  it.each([
    ['what did the police chief say', 'We were there in four minutes,'],
    ['what did the mayor say', 'No bell rang,'],
  ])('its people are meant by what they are: %s', async (question, words) => {
    const answer = await talk().say('what happened in Zell', question);
    expect(quoted(answer)).toEqual([words]);
  });

  it('it stays the matter over several questions', async () => {
    const answer = await talk().say(
      'what happened in Zell',
      'who was the gunman',
      'what did the mayor say',
      'how many people died',
    );
    expect(cited(answer)).toEqual(['market']);
  });

  it.each([
    ['what is inflation', 'prices'],
    ['what happened in Oxmoor', 'river'],
    ['which bank explained inflation', 'prices'],
    ['give me three facts about inflation', 'prices'],
    ['how many people died in floods of the river in the last year', 'river'],
    ['when did the river flood the whole of the town of Oxmoor', 'river'],
  ])('another is asked about by its name: %s', async (question, article) => {
    const answer = await talk().say('what happened in Zell', question);
    expect(cited(answer)).toContain(article);
    expect(answer.understood.fromConversation).toBeUndefined();
  });

  it('somebody who does not speak in it is asked for everywhere', async () => {
    const answer = await talk().say('what happened in Zell', 'what did the governor say');
    expect(quoted(answer)).toEqual(['Bread is dear,']);
  });

  it('the time that the question itself names is the one asked for', () => {
    const own = { from: '2031-01-01T00:00:00.000Z', to: '2031-02-01T00:00:00.000Z' };
    const asked = { kind: 'how-many', language: 'en', speakers: [], certain: false } as const;
    const { understanding } = applyFrame(
      { ...asked, ...own, topic: 'how many people died', leansBack: true },
      { kind: 'what-happened', topic: 'Zell', from: '2031-03-01T00:00:00.000Z' },
    );
    expect(understanding).toMatchObject({ ...own, topic: 'how many people died · Zell' });
  });

  it('nothing else is told where it says nothing', async () => {
    const answer = await talk().say('what happened in Zell', 'was anyone fined');
    expect(answer.kind).toBe('no-evidence');
    expect(answer.understood.topic).toBe('was anyone fined · Zell');
  });
});

describe('after a matter that a report on the news of a day names, too,', () => {
  const DAY = [
    {
      id: 'quake',
      title: 'Quake in Ostrand',
      text: 'A quake shook Ostrand on Monday. The quake killed 40 people, the council of Ostrand said. Help came to Ostrand by sea.',
      date: '2031-03-11',
    },
    {
      id: 'day',
      title: 'Fire at a club, quake in Ostrand, a wet spring',
      text: `Good morning. There was a quake in Ostrand. It came at noon.\n\n${'The spring is wet. Rivers are high and fields are under water. '.repeat(12)}\n\nIn Zell a fire killed five people at a club. The owner of the club opened the doors.\n\n${'The lakes are full. Boats are dear. '.repeat(20)}`,
      date: '2031-03-12',
    },
  ];

  it('nothing is told of its other parts', async () => {
    await using room = await openNewsroom(DAY);
    const answer = await new Conversation(room, AS_OF).say(
      'what happened in Ostrand',
      'how many people died',
    );
    expect(textOf(answer)).toContain('40 people');
    expect(textOf(answer)).not.toContain('five people');
  });
});

describe('after what somebody said on a matter', () => {
  it('“they” are the matter, and he need not be named beside it', async () => {
    await using room = await openNewsroom([
      {
        id: 'talks',
        title: 'Talks in Lund',
        text: '“The talks in Lund were dull,” Ada Marlow said. She went home.',
        date: '2031-03-10',
        said: [{ by: 'Ada Marlow', words: 'The talks in Lund were dull,' }],
      },
      {
        id: 'length',
        title: 'Nine hours in Lund',
        text: 'The talks lasted nine hours, the hotel said.',
        date: '2031-03-10',
      },
    ]);
    const answer = await new Conversation(room, AS_OF).say(
      'what did Ada Marlow say about the talks',
      'how long did they last',
    );
    expect(textOf(answer)).toContain('nine hours');
    expect(answer.understood).toMatchObject({ topic: 'how long did they last · talks' });
    expect(answer.understood.speakers).toBeUndefined();
  });
});

describe('after nothing was found on a matter', () => {
  it('it is nothing to go on from', async () => {
    const answer = await talk().say('who said “I sing”', 'what did the mayor say');
    expect(answer.quotes).toHaveLength(2);
    expect(answer.understood.fromConversation).toBeUndefined();
    const when = await talk().say('what happened in Utopia', 'when did it happen');
    expect(when.understood.topic).toBe('when did it happen');
  });
});

describe('after a matter was spoken of, in other languages', () => {
  const SLAVIC = [
    {
      id: 'ru',
      title: 'Стрельба в Орлине',
      text: 'Неизвестный открыл стрельбу на рынке Орлина в понедельник. На месте погибли четыре человека. Стрелял слесарь Ярл Корпе. «Мы приехали через четыре минуты», — сказал мэр Иван Залесский.',
      language: 'ru',
      date: '2031-03-10',
      said: [{ by: 'Иван Залесский', words: 'Мы приехали через четыре минуты', role: 'мэр' }],
    },
    {
      id: 'ru-other',
      title: 'Наводнение в Карове',
      text: 'Река затопила Каров в среду. В прошлом году погибли девяносто человек. «Нам нужна дамба», — сказал мэр Пётр Вершинин.',
      language: 'ru',
      date: '2031-03-12',
      said: [{ by: 'Пётр Вершинин', words: 'Нам нужна дамба', role: 'мэр' }],
    },
  ];

  it.each([
    ['кто стрелял', 'Ярл Корпе'],
    ['сколько человек погибло', 'четыре человека'],
  ])('a question is asked of it first: %s', async (question, words) => {
    await using slavic = await openNewsroom(SLAVIC);
    const answer = await new Conversation(slavic, AS_OF).say('что случилось в Орлине', question);
    expect(textOf(answer)).toContain(words);
    expect(cited(answer)).toEqual(['ru']);
  });

  it('its people are meant by what they are', async () => {
    await using slavic = await openNewsroom(SLAVIC);
    const answer = await new Conversation(slavic, AS_OF).say('что случилось в Орлине', 'что сказал мэр');
    expect(quoted(answer)).toEqual(['Мы приехали через четыре минуты']);
  });
});

describe('before any matter was spoken of', () => {
  it('a question that names nothing is asked of all articles', async () => {
    expect(cited(await talk().say('who was the gunman'))).toEqual(['market']);
    expect((await talk().say('what did the mayor say')).quotes).toHaveLength(2);
  });
});
