import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'dam-uk',
    title: 'Дамба стоїть',
    language: 'uk',
    date: '2031-05-03',
    text: 'Міністр Янко Дравич повідомив, що дамба витримає будь-яку повінь. «Їдьте додому», додав Дравич.',
    said: [
      { by: 'Янко Дравич', words: 'дамба витримає будь-яку повінь', kind: 'indirect' },
      { by: 'Янко Дравич', words: 'Їдьте додому' },
    ],
  },
  {
    id: 'dam',
    title: 'Minister trusts the dam',
    date: '2031-05-02',
    text: 'The dam will "hold", Janko Dravic said. The minister spoke in the rain.',
    said: [{ by: 'Janko Dravic', words: 'hold', confidence: 'medium' }],
  },
  {
    id: 'bridge-uk',
    title: 'Міст навесні',
    language: 'uk',
    date: '2031-03-02',
    text: 'Янко Дравич вважає, що міст відкриють навесні.',
    said: [{ by: 'Янко Дравич', words: 'міст відкриють навесні', kind: 'indirect' }],
  },
  {
    id: 'lamp',
    title: 'Lamps for the quay',
    date: '2031-04-02',
    text: '"We are late with the lamps," Vesna Tolar said.',
    said: [{ by: 'Vesna Tolar', words: 'We are late with the lamps,', confidence: 'medium' }],
  },
  {
    id: 'lamp-bg',
    title: 'Лампи за кея',
    language: 'bg',
    date: '2031-04-03',
    text: 'Весна Толар призна, че градът закъснява с лампите по новия кей и че жителите му с право се оплакват от тъмнината всяка есен.',
    said: [
      {
        by: 'Весна Толар',
        words:
          'градът закъснява с лампите по новия кей и че жителите му с право се оплакват от тъмнината всяка есен',
        kind: 'indirect',
      },
    ],
  },
  {
    id: 'choice',
    title: 'Council on the ferry',
    date: '2031-05-01',
    text: '"The whole island and everybody who lives here depends on the ferries that the city wants to sell," Runa Falk said. She added: "a ferry needs a crew".',
    said: [
      {
        by: 'Runa Falk',
        words:
          'The whole island and everybody who lives here depends on the ferries that the city wants to sell,',
        mention: 'Falk',
      },
      { by: 'Runa Falk', words: 'a ferry needs a crew', confidence: 'medium', mention: 'She' },
    ],
  },
];
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function ask(question: string): Promise<Answer> {
  const asked = { question, asOf: new Date('2031-05-04T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer;
}

describe('what somebody said in several languages', () => {
  it("begins with the reader's language, whatever else is newer and longer", async () => {
    expect((await ask('what did Dravic say')).quotes.map(({ text }) => text)).toEqual([
      'hold',
      'Їдьте додому',
      'міст відкриють навесні',
    ]);
    expect((await ask('що сказав Дравич')).quotes[0]?.text).toBe('Їдьте додому');
  });

  it('begins with the exact words, also where the language of the reader has a fuller and newer report', async () => {
    const { quotes } = await ask('какво каза Толар');
    expect(quotes.map(({ kind }) => kind)).toEqual(['direct', 'indirect']);
  });

  it('leaves out what another language only reports of the same days', async () => {
    const { quotes } = await ask('what did Dravic say');
    expect(quotes.map(({ text }) => text)).not.toContain('дамба витримає будь-яку повінь');
  });

  it('gives one person one name', async () => {
    const { quotes, understood } = await ask('what did Dravic say');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Janko Dravic']));
    expect(understood.speakers).toEqual(['Janko Dravic']);
  });
});

describe('one statement in two wordings', () => {
  const dated = { date: '2031-06-02' };
  const room = () =>
    openNewsroom([
      {
        ...dated,
        id: 'first',
        title: 'Harbour talks',
        text: '"Contacts between ministers Falk and Quill are important for the ceasefire," Runa Holm said.',
        said: [
          {
            by: 'Runa Holm',
            words: 'Contacts between ministers Falk and Quill are important for the ceasefire,',
          },
        ],
      },
      {
        ...dated,
        id: 'second',
        title: 'Holm on the talks',
        source: 'Evening Lantern',
        text: '"Contacts of ministers Falk and Quill are very important for any ceasefire," Runa Holm said.',
        said: [
          {
            by: 'Runa Holm',
            words: 'Contacts of ministers Falk and Quill are very important for any ceasefire,',
          },
        ],
      },
      {
        ...dated,
        id: 'bulgarian',
        title: 'Холм за преговорите',
        language: 'bg',
        text: 'Руна Холм каза, че контактите между министрите Фалк и Куил са важни за примирието.',
        said: [
          {
            by: 'Руна Холм',
            words: 'контактите между министрите Фалк и Куил са важни за примирието',
            kind: 'indirect',
          },
        ],
      },
      {
        ...dated,
        id: 'another',
        title: 'Holm on fish',
        text: '"Herring is dearer than last year," Runa Holm said.',
        said: [{ by: 'Runa Holm', words: 'Herring is dearer than last year,' }],
      },
    ]);

  it('is shown as one, the other wordings behind the first', async () => {
    await using newsroom = await room();
    const asked = { question: 'какво каза Холм', asOf: new Date('2031-06-03'), zone: 'UTC' };
    const { quotes } = (await newsroom.answerer.answer(asked)).answer;
    const stated = quotes.filter(({ restates }) => restates === undefined);
    expect(stated).toHaveLength(2);
    const restated = quotes.filter(({ restates }) => restates !== undefined);
    expect(new Set(restated.map(({ articleId }) => articleId)).has('bulgarian')).toBe(true);
    for (const { restates } of restated)
      expect(stated.map(({ articleId, start }) => ({ articleId, start }))).toContainEqual(restates);
    expect(quotes.find(({ articleId }) => articleId === 'another')?.restates).toBeUndefined();
  });
});

describe('a question in one language about news in another', () => {
  let island: Newsroom;
  beforeAll(async () => {
    island = await openNewsroom([
      {
        id: 'regatta',
        title: 'Skerry wins the rowing cup',
        text: 'Skerry won the rowing cup on Sunday by the length of an oar.\n\n"We rowed for the ferrymen," captain Runa Falk said of the cup.',
        said: [{ by: 'Runa Falk', words: 'We rowed for the ferrymen,', role: 'captain' }],
      },
      {
        id: 'rain',
        title: 'Rain',
        text: 'It rained on the island for the whole of the week, and nobody was surprised.',
      },
    ]);
  });
  afterAll(() => island[Symbol.asyncDispose]());
  const askIsland = async (question: string) => {
    const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
    return (await island.answerer.answer(asked)).answer;
  };

  it.each(['who won the cup', 'кой спечели купата', 'кто выиграл кубок', 'хто виграв кубок'])(
    'finds what was asked in common words: %s',
    async (question) => {
      const { kind, sentences } = await askIsland(question);
      expect([kind, sentences[0]?.text]).toEqual([
        'summary',
        'Skerry won the rowing cup on Sunday by the length of an oar.',
      ]);
    },
  );

  it.each(['какво каза Фалк за купата', 'что сказала Фальк о кубке', 'що сказала Фальк про кубок'])(
    'finds what somebody said on a topic: %s',
    async (question) => {
      expect((await askIsland(question)).quotes.map(({ text }) => text)).toEqual([
        'We rowed for the ferrymen,',
      ]);
    },
  );

  it('finds who speaks in a role that the article names in its own language', async () => {
    await using town = await openNewsroom([
      {
        id: 'lamps',
        title: 'Lamps',
        text: '"The lamps will burn," Mayor Runa Falk said.',
        said: [{ by: 'Runa Falk', words: 'The lamps will burn,', role: 'Mayor' }],
      },
    ]);
    for (const question of ['какво каза кметът', 'что сказал мэр', 'що сказав мер']) {
      const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
      const { answer } = await town.answerer.answer(asked);
      expect(answer.quotes.map(({ text }) => text)).toEqual(['The lamps will burn,']);
    }
  });

  it.each(['кой спечели изборите', 'кто выиграл войну', 'хто виграв вибори'])(
    'still finds nothing where nothing was written: %s',
    async (question) => {
      expect((await askIsland(question)).kind).toBe('no-evidence');
    },
  );
});

describe('what somebody said on a topic', () => {
  it('begins with the words that hold all of it, however sure and long the others are', async () => {
    expect((await ask('Falk on the crew of the ferry')).quotes[0]?.text).toBe('a ferry needs a crew');
  });
});
