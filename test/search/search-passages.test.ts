import { beforeEach, describe, expect, it } from 'vitest';
import { type SearchQuery, searchPassages } from '../../src/search/search-passages.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { type Draft, processed } from '../storage/article-fixtures.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  return () => store.close();
});

const put = (...drafts: Draft[]) => store.archive.put(drafts.map(processed));
const search = (text: string, query: Partial<SearchQuery> = {}) =>
  searchPassages(store.index, {
    text,
    language: 'en',
    interval: {},
    asOf: new Date('2026-03-10T12:00:00Z'),
    limit: 8,
    ...query,
  });
const textsFor = async (text: string, query: Partial<SearchQuery> = {}) =>
  (await search(text, query)).passages.map(({ span }) => span.text);
const idsFor = async (text: string, query: Partial<SearchQuery> = {}) =>
  (await search(text, query)).passages.map(({ article }) => article.id);

const harbour = 'The harbour of Lindwick reopened on Monday after a storm had closed it for nine days.';
const mayor = 'Mayor Tove Aasen thanked the divers who had cleared the wreck of a trawler from the entrance.';

describe('passages', () => {
  it('are exact slices of the text or the title of their article', async () => {
    await put({
      id: 'a',
      title: 'Lindwick harbour open again',
      text: `${harbour} ${mayor}\n\nFish prices fell.`,
    });
    const { passages } = await search('When did the harbour of Lindwick reopen?');
    expect(passages.length).toBeGreaterThan(1);
    for (const { article, span } of passages)
      expect(span.text).toBe(article[span.field ?? 'text'].slice(span.start, span.end));
  });

  it('begin with the sentence that answers', async () => {
    await put(
      { id: 'a', text: `${mayor} ${harbour}` },
      { id: 'b', text: 'Storms are named by the weather service. The next one will be called Brage.' },
    );
    expect((await textsFor('Which harbour reopened after a storm?'))[0]).toBe(harbour);
  });

  it('begin with the sentence that has all words of the question, wherever it stands', async () => {
    const wanted = 'Divers thanked the baker for his bread.';
    const about = (day: string) => ({
      id: day,
      title: `Divers and a baker, ${day}`,
      text: `Divers met Tove Aasen on ${day}. The baker of Lindwick thanked Tove Aasen on ${day}.`,
    });
    const filler = 'Nothing else happened in town. '.repeat(40);
    await put(about('Monday'), about('Tuesday'), {
      id: 'a',
      title: 'In other news',
      text: `${filler}${wanted}`,
    });
    expect((await textsFor('divers thanked baker bread'))[0]).toBe(wanted);
    expect((await textsFor('divers thanked baker'))[0]).toBe(wanted);
  });

  it('never cross or enter what is to be skipped', async () => {
    const advert = 'Harbour cruises from Lindwick, book now.';
    const text = `${harbour} ${advert} ${mayor}`;
    const start = text.indexOf(advert);
    const skip = [{ start, end: start + advert.length }];
    await put({ id: 'a', text, skip });
    const { passages } = await search('harbour Lindwick cruises trawler');
    expect(passages.length).toBe(2);
    for (const { span } of passages)
      expect(span.end <= start || span.start >= start + advert.length).toBe(true);
  });

  it('say which words of the question they have', async () => {
    await put({ id: 'a', text: harbour });
    const { passages, terms } = await search('harbour storms and unicorns');
    expect([...terms].sort()).toEqual(['harbour', 'storm']);
    expect(passages[0]?.matched).toEqual(terms);
  });

  it('stay within the number and the characters asked for', async () => {
    await put(
      ...Array.from({ length: 12 }, (_, index) => ({
        id: `a${index}`,
        text: `The harbour of Lindwick made news number ${index * 7}. It concerned pier ${index} and ship ${index * 31}.`,
      })),
    );
    expect(await textsFor('harbour Lindwick', { limit: 3 })).toHaveLength(3);
    const texts = await textsFor('harbour Lindwick', { limit: 50, characters: 200 });
    expect(texts.slice(0, -1).join('').length).toBeLessThanOrEqual(200);
  });

  it('show copies of one text once, as the first that published it', async () => {
    await put(
      { id: 'late', text: harbour, publishedAt: '2026-03-09T10:00:00Z' },
      { id: 'first', text: harbour, publishedAt: '2026-03-09T08:00:00Z' },
    );
    expect(await idsFor('Lindwick harbour')).toEqual(['first']);
  });
});

describe('time', () => {
  beforeEach(async () => {
    await put(
      {
        id: 'old',
        text: 'Thick ice closed the harbour of Lindwick, and the ferry lay fast at its pier.',
        publishedAt: '2025-01-05T00:00:00Z',
      },
      {
        id: 'new',
        text: 'Strikers closed the harbour of Lindwick; crane drivers ask for shorter nights.',
        publishedAt: '2026-03-09T00:00:00Z',
      },
      {
        id: 'future',
        text: 'For good they closed the harbour of Lindwick, its last trawler sold abroad.',
        publishedAt: '2026-03-11T00:00:00Z',
      },
      { id: 'undated', text: 'Visitors found the harbour of Lindwick closed while painters were at work.' },
    );
  });

  it('hides what is published after now, shows the newest first, and forgets neither the old nor the undated', async () => {
    const ids = await idsFor('Why was the harbour of Lindwick closed?');
    expect(ids[0]).toBe('new');
    expect([...ids].sort()).toEqual(['new', 'old', 'undated']);
  });

  it('keeps to the interval asked for, where the undated do not lie', async () => {
    const interval = { from: '2025-01-01T00:00:00Z', to: '2025-02-01T00:00:00Z' };
    expect(await idsFor('harbour of Lindwick', { interval })).toEqual(['old']);
  });

  it('prefers what was published when a time in passing says, and leaves nothing out', async () => {
    const named = { fromMs: Date.parse('2025-01-01'), toMs: Date.parse('2025-02-01') };
    const ids = await idsFor('Why was the harbour of Lindwick closed?', { named });
    expect(ids[0]).toBe('old');
    expect([...ids].sort()).toEqual(['new', 'old', 'undated']);
  });

  it('lets an old article that fits win over new ones that hardly do', async () => {
    await put(
      {
        id: 'hockey',
        text: 'A hockey match was cancelled in Lindwick.',
        publishedAt: '2026-03-10T00:00:00Z',
      },
      { id: 'fish', text: 'Fish was cheap in the harbour.', publishedAt: '2026-03-10T00:00:00Z' },
    );
    expect((await idsFor('Lindwick harbour closed by ice'))[0]).toBe('old');
  });
});

describe('words', () => {
  it('are found in other forms', async () => {
    await put({ id: 'a', text: 'Three fishermen were rescuing seals near the lighthouses.' });
    expect(await idsFor('rescued seal lighthouse')).toEqual(['a']);
  });

  it('of names are found across scripts, both ways', async () => {
    await put(
      { id: 'bg', language: 'bg', text: 'Водолазът Димитър Каменов извади котвата от залива.' },
      { id: 'en', text: 'Diver Oksana Hrytsenko found a second anchor in the bay.' },
    );
    expect(await idsFor('Kamenov')).toEqual(['bg']);
    expect(await idsFor('Грищенко Гриценко', { language: 'uk' })).toEqual(['en']);
  });

  it('in the title count more than in the body', async () => {
    await put(
      { id: 'body', title: 'Weather', text: `${mayor} She once met an otter.` },
      { id: 'title', title: 'The otter', text: `${mayor} It was small.` },
    );
    expect((await idsFor('otter'))[0]).toBe('title');
  });

  it('for one thing count as one, however many of them an article has', async () => {
    await put(
      {
        id: 'storm',
        text: 'The storm was deadly: three died, four were killed, and the dead were many.',
        publishedAt: '2026-03-10T08:00:00Z',
      },
      { id: 'seal', text: 'The old seal of Lindwick died on Monday.', publishedAt: '2026-03-01T08:00:00Z' },
    );
    const likeWords = (word: string) => (word === 'die' ? ['died', 'dead', 'deadly', 'killed'] : []);
    expect((await idsFor('when did the seal die', { likeWords }))[0]).toBe('seal');
    expect((await search('seal die dead', { likeWords })).terms).toHaveLength(2);
  });

  it('that nobody wrote find nothing', async () => {
    await put({ id: 'a', text: harbour });
    expect(await search('quantum marmalade')).toEqual({ passages: [], terms: [], considered: 0 });
  });

  it.each([
    '',
    '"',
    'harbour" OR *',
    'NEAR(harbour storm, 2)',
    'terms:harbour',
    "'; DROP TABLE articles; --",
    '^harbour',
  ])('are plain text, as is the query language of the store: %s', async (text) => {
    await put({ id: 'a', text: harbour });
    const expected = text.includes('harbour') ? ['a'] : [];
    expect(await idsFor(text)).toEqual(expected);
  });

  it('of a question as long as a message are searched by the rarest', async () => {
    await put({ id: 'a', text: harbour });
    const long = Array.from({ length: 600 }, (_, index) => `word${index}`).join(' ');
    expect(await idsFor(`${long} harbour`)).toEqual(['a']);
  });
});
