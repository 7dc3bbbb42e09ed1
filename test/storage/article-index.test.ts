import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../src/people/name-keys.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { type Draft, processed, quoteOf } from './article-fixtures.ts';
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

const put = (...drafts: Draft[]) => store.archive.put(drafts.map(processed));
const key = (name: string) => nameKeys(name).surname;

describe('coverage', () => {
  beforeEach(() =>
    put(
      { id: 'undated', source: 'a.example' },
      { id: '1890', publishedAt: '1890-05-01T06:00:00Z', source: 'a.example' },
      { id: 'morning', publishedAt: '2026-03-09T06:00:00Z', source: 'b.example' },
      { id: 'noon', publishedAt: '2026-03-09T12:00:00Z', source: 'b.example' },
      { id: 'next', publishedAt: '2026-03-10T12:00:00Z', source: 'a.example' },
    ),
  );

  it.each([
    [{}, 5, '1890-05-01T06:00:00.000Z', '2026-03-10T12:00:00.000Z'],
    [{ asOf: '2026-03-09T12:00:00Z' }, 4, '1890-05-01T06:00:00.000Z', '2026-03-09T12:00:00.000Z'],
    [{ from: '2026-03-09T00:00:00Z' }, 3, '2026-03-09T06:00:00.000Z', '2026-03-10T12:00:00.000Z'],
    [{ to: '2026-03-09T12:00:00Z' }, 2, '1890-05-01T06:00:00.000Z', '2026-03-09T06:00:00.000Z'],
    [
      { from: '2026-03-09T07:00:00Z', to: '2026-03-10T12:00:00Z' },
      1,
      '2026-03-09T12:00:00.000Z',
      '2026-03-09T12:00:00.000Z',
    ],
    [{ from: '2026-03-09T07:00:00Z', to: '2026-03-09T08:00:00Z' }, 0, undefined, undefined],
  ])('of %j is %i articles', async (interval, articles, first, last) => {
    const expected = { articles, ...(first && { first }), ...(last && { last }) };
    expect(await store.index.coverage(interval)).toEqual(expected);
  });

  it('counts whatever interval is asked for as reading the articles would', async () => {
    const dates = [
      '1890-05-01T06:00:00Z',
      '2026-03-09T06:00:00Z',
      '2026-03-09T12:00:00Z',
      '2026-03-10T12:00:00Z',
    ];
    const instant = fc.date({
      min: new Date('2026-03-08'),
      max: new Date('2026-03-12'),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(instant, instant, async (a, b) => {
        const [from, to] = [a, b].sort((x, y) => x.getTime() - y.getTime()).map((date) => date.toISOString());
        const inside = dates
          .map((date) => new Date(date).toISOString())
          .filter((date) => date >= `${from}` && date < `${to}`);
        const interval = { ...(from && { from }), ...(to && { to }) };
        expect((await store.index.coverage(interval)).articles).toBe(inside.length);
        expect(await store.index.latest(interval, 9)).toHaveLength(inside.length);
      }),
    );
  });

  it('tells the outlets, most articles first', async () => {
    expect(await store.index.sources({}, 5)).toEqual([
      { source: 'a.example', articles: 3 },
      { source: 'b.example', articles: 2 },
    ]);
    expect(await store.index.sources({ from: '2026-03-09T00:00:00Z' }, 1)).toEqual([
      { source: 'b.example', articles: 2 },
    ]);
  });

  it('lists the latest first and the undated last', async () => {
    const ids = async (interval: object, limit: number) =>
      (await store.index.latest(interval, limit)).map(({ id }) => id);
    expect(await ids({}, 9)).toEqual(['next', 'noon', 'morning', '1890', 'undated']);
    expect(await ids({ asOf: '2026-03-09T13:00:00Z' }, 2)).toEqual(['noon', 'morning']);
    expect(await ids({ from: '1800-01-01T00:00:00Z' }, 9)).not.toContain('undated');
  });
});

describe('quotations by surname', () => {
  const text = '"One," said Ada Miller. "Two," said Ada Miller. "Three," said Bo Berg.';
  const one = quoteOf(text, 'One,', 'Ada Miller');
  const two = { ...quoteOf(text, 'Two,', 'Ada Miller'), saidAt: '2026-03-06' };
  const three = quoteOf(text, 'Three,', 'Bo Berg');
  beforeEach(() => put({ id: 'a', text, publishedAt: '2026-03-09T06:00:00Z', quotes: [one, two, three] }));

  const of = async (name: string, interval = {}) =>
    (await store.index.quotesBySurname([key(name)], interval, 9)).map(({ quote }) => quote.text);

  it('come newest first, by the day that the article states', async () => {
    expect(await of('Miller')).toEqual(['One,', 'Two,']);
    expect((await store.index.quotesBySurname([key('Miller')], {}, 9))[1]).toEqual({
      quote: quoteOf(text, 'Two,', 'Ada Miller'),
      articleId: 'a',
      publishedAt: '2026-03-09T06:00:00.000Z',
      saidAt: '2026-03-06',
      language: 'en',
    });
  });

  it('know the language of their article, where it could be told', async () => {
    const said = quoteOf(text, 'One,', 'Nils Odum');
    await put(
      { id: 'bg', text, language: 'bg', quotes: [said] },
      { id: 'und', text, language: 'und', quotes: [said] },
    );
    const stored = await store.index.quotesBySurname([key('Odum')], {}, 9);
    expect(stored.map(({ articleId, language }) => [articleId, language]).sort()).toEqual([
      ['bg', 'bg'],
      ['und', undefined],
    ]);
    expect((await store.index.quotesIn('bg'))[0]?.language).toBe('bg');
  });

  it('are found in given articles by the names of their speakers', async () => {
    await put({ id: 'b', text, quotes: [three] });
    const found = await store.index.quotesBySpeakers(['a', 'b', 'absent'], ['Bo Berg', 'Ash']);
    expect(found.map(({ articleId, quote }) => [articleId, quote.text]).sort()).toEqual([
      ['a', 'Three,'],
      ['b', 'Three,'],
    ]);
    await store.archive.remove('b');
    expect(await store.index.quotesBySpeakers(['b'], ['Bo Berg'])).toEqual([]);
  });

  it('lie in the interval in which they were said', async () => {
    expect(await of('Miller', { from: '2026-03-06T00:00:00Z', to: '2026-03-07T00:00:00Z' })).toEqual([
      'Two,',
    ]);
  });

  it('are invisible before their article is published, whenever they were said', async () => {
    expect(await of('Miller', { asOf: '2026-03-08T00:00:00Z' })).toEqual([]);
  });

  it('are found in any script', async () => {
    expect(await of('Берг')).toEqual(['Three,']);
  });

  it('are not kept for whoever could not be told', async () => {
    const pronoun = { ...one, speaker: { name: 'Ash', kind: 'person' as const, resolved: false } };
    const source = { ...one, speaker: { name: 'Ash', kind: 'anonymous' as const, resolved: true } };
    await put({ id: 'b', text, quotes: [pronoun, source, { ...one, speaker: null }] });
    expect(await of('Ash')).toEqual([]);
    expect(await store.index.quotesIn('b')).toHaveLength(3);
  });

  it('name the speakers, most quotations first', async () => {
    expect(await store.index.speakers({}, 5)).toEqual([
      { name: 'Ada Miller', quotes: 2 },
      { name: 'Bo Berg', quotes: 1 },
    ]);
  });

  it('offer the surnames next to a misspelt one', async () => {
    const miller = key('Miller');
    for (const misspelt of [`${miller}t`, miller.slice(0, -1), `${miller.slice(0, -1)}x`])
      expect(await store.index.similarSurnames(misspelt, 3)).toContain(miller);
    expect(await store.index.similarSurnames(miller, 3)).not.toContain(miller);
    expect(await store.index.similarSurnames('', 3)).toEqual([]);
  });
});

describe('candidates', () => {
  const ids = async (terms: readonly [string, number][], rest = {}) => {
    const plan = {
      terms: terms.map(([term, weight]) => ({ term, weight })),
      interval: {},
      postingsBudget: 100,
      limit: 10,
    };
    const found = (await store.index.candidates({ ...plan, ...rest })).map(({ articleId }) => articleId);
    expect(await store.index.candidateIds({ ...plan, ...rest })).toEqual(found);
    return found;
  };

  it('have the greatest weight of terms first, a heading counted twice', async () => {
    await put(
      { id: 'one', title: 'Weather', text: `${'Rain fell all over town. '.repeat(30)} A whale came.` },
      { id: 'title', title: 'Whale', text: 'It came.' },
      { id: 'both', title: 'Whale and otter', text: 'They came.' },
    );
    expect(
      await ids([
        ['whale', 1],
        ['otter', 1],
      ]),
    ).toEqual(['both', 'title', 'one']);
  });

  it('are the newest where the budget does not reach all (each is read as heading and as text)', async () => {
    await put(
      ...Array.from({ length: 20 }, (_, index) => ({
        id: `d${index}`,
        text: 'A whale came.',
        publishedAt: new Date(Date.UTC(2026, 0, 1 + ((index * 7) % 20))).toISOString(),
      })),
    );
    const newest = (await store.index.latest({}, 7)).map(({ id }) => id);
    expect(await ids([['whale', 1]], { postingsBudget: 10 })).toEqual(newest);
  });

  it('read a rare term as far back as its share of the weights reaches, however many common ones there are', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `w${index}`,
      text: `${index < 6 ? 'An axolotl' : 'A whale'} came by night with a storm.`,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    }));
    await put(...many);
    expect(
      await ids(
        [
          ['axolotl', 9],
          ['came', 3],
          ['night', 2],
          ['storm', 1],
        ],
        { postingsBudget: 20 },
      ),
    ).toContain('w0');
  });

  it('share the budget among common terms alike, so that each is read beyond the newest', async () => {
    const terms = ['whale', 'otter', 'storm'];
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    const many = Array.from({ length: 45 }, (_, index) => ({
      id: `w${index}`,
      text: `A ${terms[index % 3]} came, number ${index}.`,
      publishedAt: day(index),
    }));
    const all = { id: 'all', text: 'A whale, an otter and a storm came.', publishedAt: day(14) };
    await put(all, ...many);
    const found = await ids(
      terms.map((term) => [term, 1]),
      { postingsBudget: 48 },
    );
    expect(found[0]).toBe('all');
  });

  it('leave none of a rare term for a common one', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `w${index}`,
      text: `A whale came, number ${index}.`,
    }));
    await put({ id: 'rare', text: 'An axolotl came.', publishedAt: '1990-01-01T00:00:00Z' }, ...many);
    expect(
      await ids(
        [
          ['axolotl', 3],
          ['whale', 1],
        ],
        { postingsBudget: 10 },
      ),
    ).toContain('rare');
  });
});
