import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { speltAlike } from '../../src/answers/who-said/spelt-alike.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
const reports: readonly Report[] = [
  {
    id: 'quay',
    title: 'Quay stays open',
    text: 'The quay stays open all winter, and nobody will be sent away from it. "We keep the quay open," Nora Pell said.',
    said: [{ by: 'Nora Pell', words: 'We keep the quay open,' }],
  },
  {
    id: 'crane',
    title: 'Old crane to go',
    text: 'The crane is to be sold. "The crane has served its time," Bogdan Rasimir said.',
    said: [{ by: 'Bogdan Rasimir', words: 'The crane has served its time,' }],
  },
];
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const ask = (...questions: readonly [string, ...string[]]): Promise<Answer> =>
  new Conversation(newsroom, AS_OF).say(...questions);

describe('a name that only sounds like a speaker’s', () => {
  it.each([
    ['what did Paul say', 'Paul', 'Nora Pell'],
    ['what did Paul say about the quay', 'Paul', 'Nora Pell'],
    ['what did Rasimov say', 'Rasimov', 'Bogdan Rasimir'],
  ])(
    '%s: says that there is nothing, and asks whether the other is meant',
    async (question, asked, other) => {
      const answer = await ask(question);
      expect([answer.kind, answer.quotes]).toEqual(['no-evidence', []]);
      expect(answer.understood.speakers).toEqual([asked]);
      expect(answer.suggestions).toEqual([other]);
      expect(answer.options).toBeUndefined();
      expect(answer.sentences.map(({ text }) => text)).toEqual([`Did you mean ${other}?`]);
    },
  );

  it('gets the other’s words where the offer is taken', async () => {
    const answer = await ask('what did Rasimov say', 'Bogdan Rasimir');
    expect(answer.quotes.map(({ text }) => text)).toEqual(['The crane has served its time,']);
  });

  it('is offered as a button', async () => {
    const { buttons } = renderAnswer(await ask('what did Paul say'), { language: 'en', zone: 'UTC' });
    expect(buttons[0]).toEqual([{ label: 'Nora Pell', action: { kind: 'choose', option: 'Nora Pell' } }]);
  });
});

describe('speltAlike', () => {
  it.each([
    ['Qaddafi', 'Muammar Gadhafi'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Лукашенка', 'Александр Лукашенко'],
    ['Зеленского', 'Владимир Зеленский'],
    ['Clinton', 'Bill Clinton'],
  ])('takes %s for %s', (asked, speaker) => {
    expect(speltAlike(asked, speaker)).toBe(true);
  });

  it.each([
    ['Paul', 'Nora Pell'],
    ['Пол', 'Nora Pell'],
    ['Rasimov', 'Bogdan Rasimir'],
    ['Расимов', 'Богдан Расимир'],
  ])('does not take %s for %s', (asked, speaker) => {
    expect(speltAlike(asked, speaker)).toBe(false);
  });
});

describe('a comparison with somebody who says nothing', () => {
  it('says so beside the words of the other, and keeps both names', async () => {
    const answer = await ask('compare Pell and Korvin');
    expect(answer.understood.speakers).toEqual(['Nora Pell', 'Korvin']);
    expect(answer.sentences.map(({ text }) => text)).toEqual(['Nothing by Korvin.']);
    const shown = JSON.stringify(renderAnswer(answer, { language: 'en', zone: 'UTC' }).blocks);
    expect(shown).toContain('Nothing by Korvin.');
    expect(shown.split('We keep the quay open').length).toBe(2);
  });
});

describe('a name chosen in another script', () => {
  it('keeps the language of the conversation', async () => {
    const frame = { kind: 'who-said', speakers: ['Pell'], choices: ['Нора Пелл'], language: 'en' };
    const asked = { question: 'Нора Пелл', asOf: AS_OF, zone: 'UTC', frame };
    expect((await newsroom.answerer.answer(asked)).answer.understood.language).toBe('en');
  });
});

describe('a surname that two bear', () => {
  it('is asked back for, also where each is quoted once', async () => {
    const words = 'The letters were mine,';
    const twice = ['Edda Corvel', 'Tobias Corvel'].map((by, at) => ({
      id: `letters-${at}`,
      title: 'Letters found',
      text: `Number ${at}. "${words}" ${by} said of the letters.`,
      said: [{ by, words }],
    }));
    await using own = await openNewsroom(twice);
    const answer = await new Conversation(own, AS_OF).say('what did Corvel say about the letters');
    expect([answer.kind, answer.options?.length]).toEqual(['clarify', 2]);
  });
});

describe('a word written small that is no name', () => {
  it.each(['older', 'what did the pope say'])('means nobody whose name is like it: %s', async (question) => {
    await using archive = await openNewsroom([
      {
        id: 'oak',
        title: 'The oak of Fen is older than thought',
        text: 'The oak is older than the pope who planted it, as was said. "We counted the rings twice," Mina Alder said. "I only held the saw," Olaf Poppe said.',
        said: [
          { by: 'Mina Alder', words: 'We counted the rings twice,' },
          { by: 'Olaf Poppe', words: 'I only held the saw,' },
        ],
      },
    ]);
    const { quotes } = await new Conversation(archive, AS_OF).say(question);
    expect(quotes).toEqual([]);
  });
});
