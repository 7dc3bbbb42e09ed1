import { beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../src/people/name-keys.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { processed, quoteOf } from './article-fixtures.ts';
import { createTestStore } from './test-store.ts';

let store: Store;
beforeEach(async () => {
  const place = await createTestStore();
  store = await place.open();
  return async () => {
    await store.close();
    await place.remove();
  };
});

const found = async (term: string) => {
  const plan = { terms: [{ term, weight: 1 }], interval: {}, postingsBudget: 100, limit: 10 };
  return (await store.index.candidates(plan)).map(({ articleId }) => articleId);
};

describe('what is put', () => {
  it('comes back as it was received, to the last space', async () => {
    const text = '  Tulips\r\nbloomed\u00a0early — “too early”, said nobody.\n\n ';
    const article = processed({ id: 'a', title: ' Tulips ', text, skip: [{ start: 0, end: 2 }] });
    await store.archive.put([article]);
    expect(await store.index.articles(['a'])).toEqual([{ ...article.article, version: 1 }]);
  });

  it('is unchanged when it comes a second time', async () => {
    const article = processed({ id: 'a' });
    expect(await store.archive.put([article, article])).toEqual([
      { outcome: 'added', isCopy: false },
      { outcome: 'unchanged', isCopy: false },
    ]);
  });

  it('is known as a copy when another article has the same words', async () => {
    const results = await store.archive.put([processed({ id: 'a' }), processed({ id: 'b', title: 'Again' })]);
    expect(results.map(({ isCopy }) => isCopy)).toEqual([false, true]);
  });

  describe('in one batch', () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `Gate ${at} of the weir let ${at * 7} boats through.`,
    );
    const desk = processed({ id: 'a', text: sentences.join(' '), source: 'one.example' });
    const rewritten = ['Boats were many.', ...sentences.slice(4, 55)].join(' ');
    const other = processed({ id: 'b', text: rewritten, source: 'two.example' });

    it('is known as a copy when another desk has rewritten its opening', async () => {
      const results = await store.archive.put([desk, other]);
      expect(results.map(({ isCopy }) => isCopy)).toEqual([false, true]);
    });

    it('is no copy of what its own batch has replaced', async () => {
      const corrected = processed({ id: 'a', text: 'The weir is shut.', source: 'one.example' });
      const results = await store.archive.put([desk, corrected, other]);
      expect(results.map(({ isCopy }) => isCopy)).toEqual([false, false, false]);
    });
  });

  it('goes in whole or not at all', async () => {
    const unreadable = {
      ...quoteOf('"Yes"', 'Yes', 'Ada Miller'),
      toJSON: () => {
        throw new Error('cannot be read');
      },
    };
    const batch = [processed({ id: 'a' }), processed({ id: 'b', quotes: [unreadable] })];
    await expect(store.archive.put(batch)).rejects.toThrow('cannot be read');
    expect(await store.index.articles(['a', 'b'])).toEqual([]);
    expect(await found('noth')).toEqual([]);
  });
});

describe('a changed article', () => {
  const before = 'The mill will close. "We are sorry," said Ada Miller.';
  const after = 'The mill will stay open. "We are glad," said Ada Miller.';
  beforeEach(async () => {
    await store.archive.put([
      processed({ id: 'a', text: before, quotes: [quoteOf(before, 'We are sorry,', 'Ada Miller')] }),
    ]);
    await store.archive.put([
      processed({ id: 'a', text: after, quotes: [quoteOf(after, 'We are glad,', 'Ada Miller')] }),
    ]);
  });

  it('is a new version, and the old one stays readable', async () => {
    expect((await store.index.articles(['a']))[0]).toMatchObject({ version: 2, text: after });
    expect(await store.index.articleVersion('a', 1)).toMatchObject({ version: 1, text: before });
  });

  it('is found by its new words only', async () => {
    expect(await found('open')).toEqual(['a']);
    expect(await found('close')).toEqual([]);
    expect(await store.index.documentFrequencies(['open', 'close', 'mill'])).toEqual(
      new Map([
        ['open', 1],
        ['mill', 1],
      ]),
    );
  });

  it('is quoted in its new words only', async () => {
    const quotes = await store.index.quotesBySurname([nameKeys('Miller').surname], {}, 10);
    expect(quotes.map(({ quote }) => quote.text)).toEqual(['We are glad,']);
    expect(await store.index.quotesIn('a')).toEqual(quotes);
  });

  it('counts once', async () => {
    expect(await store.index.coverage({})).toEqual({ articles: 1 });
  });

  it('may change twice within one batch', async () => {
    await store.archive.put([
      processed({ id: 'a', text: 'One.' }),
      processed({ id: 'a', text: 'Two lions.' }),
    ]);
    expect((await store.index.articles(['a']))[0]).toMatchObject({ version: 4, text: 'Two lions.' });
    expect(await found('lion')).toEqual(['a']);
    expect((await store.index.documentFrequencies(['open', 'mill'])).size).toBe(0);
  });
});

describe('a withdrawn article', () => {
  const text = '"Never mind," said Ada Miller.';
  const article = processed({
    id: 'a',
    text,
    url: 'https://news.example/a',
    source: 'news.example',
    quotes: [quoteOf(text, 'Never mind,', 'Ada Miller')],
  });

  it.each(['a', 'https://news.example/a'])('is in no answer any more, withdrawn by %s', async (idOrUrl) => {
    await store.archive.put([article]);
    expect(await store.archive.remove(idOrUrl)).toEqual(['a']);
    expect(await store.index.articles(['a'])).toEqual([]);
    expect(await store.index.articleVersion('a', 1)).toBeNull();
    expect(await found('mind')).toEqual([]);
    expect(await store.index.quotesBySurname([nameKeys('Miller').surname], {}, 10)).toEqual([]);
    expect(await store.index.similarSurnames(`${nameKeys('Miller').surname}x`, 5)).toEqual([]);
    expect(await store.index.coverage({})).toEqual({ articles: 0 });
    expect(await store.index.sources({}, 5)).toEqual([]);
    expect(await store.archive.idsOfOrigin('test')).toEqual([]);
  });

  it('takes its old versions with it', async () => {
    await store.archive.put([article]);
    await store.archive.put([processed({ id: 'a', text: 'Something else.' })]);
    await store.archive.remove('a');
    expect(await store.index.articleVersion('a', 1)).toBeNull();
  });

  it('comes back as a new version when it is put again', async () => {
    await store.archive.put([article]);
    await store.archive.remove('a');
    expect(await store.archive.put([article])).toEqual([{ outcome: 'added', isCopy: false }]);
    expect(await found('mind')).toEqual(['a']);
    expect(await store.index.articleVersion('a', 1)).toBeNull();
    expect(await store.index.articleVersion('a', 2)).toMatchObject({ text });
  });

  it('is not withdrawn twice', async () => {
    await store.archive.put([article]);
    await store.archive.remove('a');
    expect(await store.archive.remove('a')).toEqual([]);
  });
});

describe('what sources ask', () => {
  it('hashes are those of the articles that are there', async () => {
    const [a, b] = [processed({ id: 'a' }), processed({ id: 'b' })];
    await store.archive.put([a, b]);
    await store.archive.remove('b');
    expect(await store.archive.hashes(['a', 'b', 'c'])).toEqual(new Map([['a', a.article.hash]]));
  });

  it('ids are told by origin', async () => {
    await store.archive.put([processed({ id: 'a', origin: 'x' }), processed({ id: 'b', origin: 'y' })]);
    expect(await store.archive.idsOfOrigin('y')).toEqual(['b']);
  });

  it('a note is the last one set', async () => {
    expect(await store.archive.note('folder')).toBeNull();
    await store.archive.setNote('folder', '1');
    await store.archive.setNote('folder', '2');
    expect(await store.archive.note('folder')).toBe('2');
  });
});

describe('the history of an article', () => {
  const put = (text: string, words: string) =>
    store.archive.put([processed({ id: 'a', text, quotes: [quoteOf(text, words, 'Ada Miller')] })]);

  it('tells its versions, and which quotations went with which', async () => {
    await put('"We are sorry," said Ada Miller.', 'We are sorry,');
    await put('"We are glad," said Ada Miller.', 'We are glad,');
    await put('"Nothing to say," said Ada Miller.', 'Nothing to say,');
    expect(await store.histories.history('a')).toEqual({
      versions: [1, 2, 3],
      quoteChanges: [
        {
          version: 2,
          kind: 'reworded',
          words: 'We are sorry,',
          speaker: 'Ada Miller',
          wordsNow: 'We are glad,',
        },
        { version: 3, kind: 'vanished', words: 'We are glad,', speaker: 'Ada Miller' },
      ],
    });
  });

  it('is nobody’s to read once it is withdrawn', async () => {
    await put('"We are sorry," said Ada Miller.', 'We are sorry,');
    await store.archive.remove('a');
    expect(await store.histories.history('a')).toEqual({ versions: [], quoteChanges: [] });
  });
});
