import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOffice } from '../../src/answers/office/read-office.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
const reports: readonly Report[] = [
  {
    id: 'old',
    title: 'Budget passed',
    text: 'French President Odile Garance signed the budget. The former French president Basile Roux was in the hall.',
    date: '2030-06-01',
  },
  {
    id: 'older',
    title: 'Garance travels',
    text: 'Odile Garance, the president of France, flew to Oslo.',
    date: '2030-07-01',
  },
  {
    id: 'leaves',
    title: 'President resigns',
    text: 'French President Odile Garance resigned on Monday. In 1944 French President Paul Ancien had spoken from this balcony.',
    date: '2031-03-03',
  },
  {
    id: 'new',
    title: 'A new face',
    text: 'French President Lucien Morel took his oath on Friday. “I am tired already,” Morel said.',
    date: '2031-03-07',
    said: [{ by: 'Lucien Morel', words: 'I am tired already,' }],
  },
  {
    id: 'mayor',
    title: 'Pier reopens',
    text: 'Harrow Mayor Ada Marlow opened the pier. The pier will be repaired again, its owner said. Ada Marlow is 61.',
    date: '2031-03-01',
  },
  {
    id: 'deputy',
    title: 'Storm over Harrow',
    text: 'Harrow Deputy Mayor Nils Odum closed the harbour on Tuesday.',
    date: '2031-03-12',
  },
  {
    id: 'firm',
    title: 'Tarn Steel shrinks',
    text: 'Tarn Steel chief executive Edda Krone cut 40 jobs on Thursday.',
    date: '2031-03-06',
  },
  {
    id: 'firm-board',
    title: 'Vell Rail buys trains',
    date: '2031-03-12',
    text: 'Vell Rail chair Bruno Falk thanked the drivers.',
  },
  {
    id: 'firm-rail',
    title: 'Vell Rail grows',
    date: '2031-03-02',
    text: 'Vell Rail CEO Una Brack signed for ten trains.',
  },
  {
    id: 'firm-trains',
    title: 'Ten trains for Vell',
    date: '2031-03-01',
    text: 'Ten trains are wanted, Vell Rail CEO Una Brack said on Monday.',
  },
  {
    id: 'bg',
    title: 'Среща в София',
    text: 'Румънският президент Йон Попа пристигна в София. Президентът на Румъния Йон Попа остава два дни.',
    date: '2031-03-10',
    language: 'bg',
  },
  {
    id: 'ru',
    title: 'Встреча в Софии',
    text: 'Президент Румынии Йон Попа прибыл в Софию. Бывший президент Румынии Раду Лунгу приехал вчера.',
    date: '2031-03-10',
    language: 'ru',
  },
];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, AS_OF);

describe('who holds an office', () => {
  it.each([
    ['who is the mayor of Harrow', 'Ada Marlow'],
    ['who is harrow mayor?', 'Ada Marlow'],
    ["who's Harrow's mayor now", 'Ada Marlow'],
    ['who is the CEO of Tarn Steel', 'Edda Krone'],
    ['who runs Tarn Steel', 'Edda Krone'],
    ['who is the head of Tarn Steel', 'Edda Krone'],
    ['who runs Vell Rail', 'Una Brack'],
    ['кой е президентът на Румъния', 'Йон Попа'],
    ['кто президент Румынии?', 'Йон Попа'],
  ])('%s', async (question, name) => {
    const { kind, understood, sentences } = await talk().say(question);
    expect([kind, understood.speakers]).toEqual(['summary', [name]]);
    for (const { text } of sentences) expect(text).toContain(name);
  });

  it.each(['who is the president of France', 'who is the French president', "who is france's president"])(
    'is told of the one who came after another left: %s',
    async (question) => {
      const { understood, sentences } = await talk().say(question);
      expect(understood.speakers).toEqual(['Lucien Morel']);
      expect(sentences[0]?.text).toBe('French President Lucien Morel took his oath on Friday.');
    },
  );

  it('is whom the next question means', async () => {
    const { quotes } = await talk().say('who is the president of France', 'what did he say');
    expect(quotes.map(({ text }) => text)).toEqual(['I am tired already,']);
  });

  it('is nobody where no article says so', async () => {
    const { understood } = await talk().say('who is the president of Zwettl');
    expect(understood).not.toHaveProperty('speakers');
  });
});

describe('a question for the holder of an office', () => {
  it.each([
    ['who is the prime minister of the UK?', 'en', 'prime minister', 'UK'],
    ['Who is the current mayor of New York', 'en', 'mayor', 'New York'],
    ['who’s Germany’s chancellor', 'en', 'chancellor', 'Germany'],
    ['who is the uk prime minister', 'en', 'prime minister', 'uk'],
    ['кой е премиерът на България', 'bg', 'премиерът', 'България'],
    ['кто сейчас канцлер Германии', 'ru', 'канцлер', 'Германии'],
    ['хто президент України?', 'uk', 'президент', 'України'],
  ])('%s', (question, language, office, whose) => {
    expect(readOffice(question, language)).toEqual({ office, whose });
  });

  it.each([
    'who is Ada Marlow',
    'who is the fastest of them',
    'who is the mayor',
    'who is the secretary of state',
    'who won the cup',
  ])('is not: %s', (question) => {
    expect(readOffice(question, 'en')).toBeNull();
  });
});
