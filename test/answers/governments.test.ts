import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { createAnswerer } from '../../src/answers/create-answerer.ts';
import { governmentOf } from '../../src/answers/translate/government-of.ts';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { openStore } from '../../src/storage/open-store.ts';

let store: Store;

const texts = [
  'Warsaw said on Monday that the herring quota was "an insult to every net". Berlin did not answer.\n\n"We shall fish," said Ada Berlin, a skipper of Skerne.',
  '"We have nets enough," said French President Odile Marsk in Lorn. Spanish singer Bruno Falk said: "I hate herring."',
  'Italian President Ada Marlow said Greece\'s Prime Minister Nils Odum was late. "I was early," Odum said.',
  '"No net is new," Hungary\'s foreign minister, Istvan Dahn, said.',
  'Downing Street spokesman Tobias Quill said: "The ferry will sail."',
];

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.archive.put(
    texts.map((text, at) => ({
      article: {
        id: `a${at}`,
        title: 'Herring and ferries',
        text,
        skip: [],
        hash: text,
        contentKey: text,
        sourceIsClaimed: false,
        publishedAt: '2031-03-12T09:00:00.000Z',
        publishedAtIsAssumed: false,
        language: 'en',
        flags: [],
      },
      quotes: extractQuotes({ text, language: 'en' }),
      origin: 'test',
    })),
  );
});
afterAll(() => store.close());

async function ask(question: string): Promise<Answer> {
  const answerer = createAnswerer({ index: store.index });
  return (await answerer.answer({ question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' })).answer;
}

const names = ({ quotes }: Answer) => [...new Set(quotes.map(({ speaker }) => speaker?.name))];

describe('a country that is not quoted by its name', () => {
  it.each(['what did Poland say', 'какво каза Полша', 'что сказала Польша', 'що сказала Польща'])(
    'is heard by its capital, under the name that the article has: %s',
    async (question) => {
      expect(names(await ask(question))).toEqual(['Warsaw']);
    },
  );

  it.each([
    ['what did France say', 'Odile Marsk'],
    ['какво каза Франция', 'Odile Marsk'],
    ['what did Hungary say', 'Istvan Dahn'],
    ['what did the French side say', 'Odile Marsk'],
  ])('is heard by who holds an office of it: %s', async (question, name) => {
    expect(names(await ask(question))).toEqual([name]);
  });

  it('is not heard by anybody else of it, nor by whom its president speaks of', async () => {
    expect(names(await ask('what did Spain say'))).toEqual([]);
    expect(names(await ask('what did Italy say'))).toEqual(['Ada Marlow']);
  });

  it.each(['what did Britain say', 'what did the United Kingdom say'])(
    'is heard by who speaks for its government: %s',
    async (question) => {
      expect(names(await ask(question))).toEqual(['Tobias Quill']);
    },
  );

  it('is not heard by a person who bears the name of its capital', async () => {
    expect((await ask('what did Germany say')).kind).toBe('no-evidence');
  });

  it('stands beside another in a comparison', async () => {
    expect(names(await ask('compare what Poland and Britain said'))).toEqual(['Warsaw', 'Tobias Quill']);
  });
});

describe('the names of governments', () => {
  it.each(['Russia', 'the US', 'україна', 'САЩ'])('are known for %s', (country) => {
    expect(governmentOf(country)?.capitals.length).toBeGreaterThan(0);
  });

  it.each(['Moscow', 'Marlow', ''])('are none for %j', (name) => {
    expect(governmentOf(name)).toBeNull();
  });
});
