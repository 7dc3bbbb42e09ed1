import { describe, expect, it, vi } from 'vitest';
import { createDigester } from '../../src/digests/create-digester.ts';
import { type Interests, NO_INTERESTS } from '../../src/digests/interests.ts';
import { StoryKeeper } from '../../src/stories/story-keeper.ts';
import { digestOf, fire, fireReprint, type Report, storeWith, vote } from './newsroom.ts';

const titles = async (...args: Parameters<typeof digestOf>) =>
  (await digestOf(...args)).digest.stories.map(({ title }) => title);

describe('a digest', () => {
  it('tells each event once, with its independent reports apart from copies', async () => {
    const { digest, storyKeys } = await digestOf([...fire, fireReprint, vote]);
    expect(digest.stories.map(({ origins, copies, latest }) => ({ origins, copies, latest }))).toEqual([
      { origins: 3, copies: 1, latest: '2025-03-05T06:00:00.000Z' },
      { origins: 1, copies: 0, latest: '2025-03-03T15:00:00.000Z' },
    ]);
    expect(storyKeys).toEqual(['fire-1', 'vote-1']);
  });

  it('counts two reports of one outlet as one origin', async () => {
    const oneOutlet = fire.map((report) => ({ ...report, source: 'Meridian' }));
    const { digest } = await digestOf(oneOutlet);
    expect(digest.stories.map(({ origins }) => origins)).toEqual([1]);
  });

  it('states only slices of the articles that it cites', async () => {
    const reports = [...fire, fireReprint, vote];
    const { digest } = await digestOf(reports);
    const textOf = new Map(reports.map(({ id, text }) => [id, text]));
    for (const { passages, articleId } of digest.citations)
      for (const { start, end, text } of passages)
        expect(textOf.get(articleId)?.slice(start, end)).toBe(text);
    for (const story of digest.stories) {
      expect(story.sentences.length).toBeGreaterThanOrEqual(1);
      expect(story.sentences.length).toBeLessThanOrEqual(3);
      for (const { text, citations } of story.sentences) {
        const passages = digest.citations
          .filter(({ n }) => citations.includes(n))
          .flatMap((each) => each.passages);
        expect(passages.map((passage) => passage.text)).toContain(text.replace(/[“”]/g, '"'));
      }
      for (const { text, start, end, articleId } of story.quotes)
        expect(textOf.get(articleId)?.slice(start, end)).toBe(text);
    }
  });

  it('numbers its citations through, one an article', async () => {
    const { digest } = await digestOf([...fire, vote]);
    expect(digest.citations.map(({ n }) => n)).toEqual(digest.citations.map((_, index) => index + 1));
    expect(new Set(digest.citations.map(({ articleId }) => articleId)).size).toBe(digest.citations.length);
  });

  it('takes its headline from a report and goes on from it', async () => {
    const { digest, titlesOf } = await digestOf(fire);
    const [story] = digest.stories;
    const headline = fire.find(({ title }) => title === story?.title);
    expect(titlesOf).toMatchObject([{ id: headline?.id, version: 1 }]);
    const first = story?.sentences[0]?.citations[0];
    expect(headline?.id).toBe(digest.citations.find(({ n }) => n === first)?.articleId);
  });

  it('leaves out sentences that lean on others', async () => {
    const { digest } = await digestOf(fire.slice(0, 1));
    expect(JSON.stringify(digest.stories)).not.toContain('She said the cause');
  });

  it.each([
    [
      'a dateline',
      'KYIV (Lantern) — The mill burned down on Tuesday, the city of Ostrava said.',
      'The mill burned',
    ],
    [
      'a dateline with a day',
      'PORT AMBER, May 12 (Meridian Press) - The mill burned down on Tuesday, the city of Ostrava said.',
      'The mill burned',
    ],
    [
      'a dateline of lower-case months',
      'ОСТРАВА, 12 мая (Лантерн) — The mill burned down on Tuesday, the city of Ostrava said.',
      'The mill burned',
    ],
    [
      'no acronym with a dash behind it',
      'OSCE has two days in mind — Monday or Tuesday — for the mill of Ostrava to burn down.',
      'OSCE has two days in mind',
    ],
    ['an outlet', '(LNT) The mill burned down on Tuesday, the city of Ostrava said.', 'The mill burned'],
  ])('begins after %s', async (_, text, beginning) => {
    const { digest } = await digestOf([
      { id: 'a', title: 'A mill in Ostrava burned down', text, at: '2025-03-04T09:00:00Z' },
    ]);
    expect(digest.stories[0]?.sentences[0]?.text.startsWith(beginning)).toBe(true);
  });

  it.each([
    '"We ran for our lives in Ostrava," she added to reporters from Prague.',
    'Sign up for the Lantern newsletter from Ostrava and never miss a fire again.',
    'That’s the word in Ostrava for what the people of Prague call a misfortune.',
    'According to him the city of Ostrava had known of the cable since 2019.',
    'Какво ли ще стане с фабриката в Острава?',
  ])('does not tell %j', async (sentence) => {
    const report = { id: 'a', title: 'A mill in Ostrava burned down', at: '2025-03-04T09:00:00Z' };
    const lead = 'The Grunwald paper mill in Ostrava burned down on Tuesday.';
    const { digest } = await digestOf([{ ...report, text: `${lead} ${sentence}` }]);
    expect(digest.stories[0]?.sentences.map(({ text }) => text)).toEqual([lead]);
  });

  it('takes the name of the outlet off the end of its headline', async () => {
    const report = { id: 'a', title: 'A mill in Ostrava burned down - Lantern', source: 'lantern.example' };
    const text = 'The Grunwald paper mill in Ostrava burned down on Tuesday.';
    const { digest } = await digestOf([{ ...report, text, at: '2025-03-04T09:00:00Z' }]);
    expect(digest.stories[0]?.title).toBe('A mill in Ostrava burned down');
  });

  it('shows the best quotation of a named speaker, and not twice', async () => {
    const { digest } = await digestOf(fire);
    expect(digest.stories[0]?.quotes).toMatchObject([
      {
        text: 'We saw the flames from the river and ran,',
        speaker: { name: 'Eva Kolarova' },
        articleId: 'fire-1',
      },
    ]);
    const said = digest.stories[0]?.sentences.map(({ text }) => text).join(' ');
    expect(said).not.toContain('We saw the flames');
  });

  it('shows no quotation whose speaker is not sure', async () => {
    const unsure = fire.map((report) => ({ ...report, confidence: 'medium' as const }));
    const { digest } = await digestOf(unsure);
    expect(digest.stories[0]?.quotes).toEqual([]);
  });

  it('names where else a quotation stands', async () => {
    const [first, second] = fire;
    if (first === undefined || second === undefined) throw new Error('the samples are gone');
    const alsoQuoting: Report = {
      ...second,
      text: `${second.text}\n\nShe added: "We saw the flames from the river and ran."`,
      quotes: { 'Eva Kolarova': 'We saw the flames from the river and ran.' },
    };
    const { digest } = await digestOf([first, alsoQuoting]);
    expect(digest.stories[0]?.quotes[0]?.alsoIn).toHaveLength(1);
  });

  it('tells nothing that its own outlet took back', async () => {
    const correction: Report = {
      id: 'fire-correction',
      title: 'Correction: one person was hurt in the Grunwald mill in Ostrava, not two',
      text: 'One worker, Petr Hala, was hurt when the Grunwald paper mill in Ostrava burned on Tuesday, not two as Meridian first reported.',
      source: 'Meridian',
      at: '2025-03-05T05:00:00Z',
    };
    const { digest } = await digestOf([...fire.slice(0, 1), correction]);
    expect(JSON.stringify(digest.stories)).not.toContain('two workers were hurt');
    expect(digest.stories[0]?.sentences[0]?.text).toContain('One worker');
  });
});

describe('what a digest chooses', () => {
  it('puts what more outlets tell before what fewer tell, and new before old', async () => {
    const old = { ...vote, at: '2025-02-20T15:00:00Z' };
    const fresh = { ...vote, at: '2025-03-04T15:00:00Z' };
    expect((await digestOf([...fire, fresh])).storyKeys).toEqual(['fire-1', 'vote-1']);
    expect((await digestOf([...fire.slice(0, 1), old])).storyKeys).toEqual(['fire-1', 'vote-1']);
  });

  it('holds the latest stories of any age where no beginning is asked for', async () => {
    const { digest, storyKeys } = await digestOf([vote], { asOf: new Date('2027-01-01T00:00:00Z') });
    expect(storyKeys).toEqual(['vote-1']);
    expect(digest.since).toBe('2025-03-03T15:00:00.000Z');
  });

  it('leaves out stories without a report since then, and counts what was searched', async () => {
    const since = new Date('2025-03-04T00:00:00Z');
    const { digest, storyKeys } = await digestOf([...fire, vote], { since });
    expect(storyKeys).toEqual(['fire-1']);
    expect(digest.searched).toEqual({
      articles: 3,
      from: '2025-03-04T00:00:00.000Z',
      to: '2025-03-05T08:00:00.000Z',
    });
  });

  it('does not see what is published later', async () => {
    const { digest } = await digestOf(fire, { asOf: new Date('2025-03-04T12:00:00Z') });
    expect(digest.stories).toMatchObject([{ origins: 1, latest: '2025-03-04T09:00:00.000Z' }]);
  });

  it('holds at most as many stories as asked for', async () => {
    expect((await digestOf([...fire, vote], { maxStories: 1 })).storyKeys).toEqual(['fire-1']);
  });

  it('holds only what is about one of the topics, in whatever script they are written', async () => {
    const reports = [...fire, vote];
    expect(await titles(reports, { topics: ['housing'] })).toEqual([vote.title]);
    expect(await titles(reports, { topics: ['Тавира'] })).toEqual([vote.title]);
    expect(await titles(reports, { topics: ['housing', 'paper mill'] })).toHaveLength(2);
    expect(await titles(reports, { topics: ['volcano'] })).toEqual([]);
  });

  it('reads one language where asked to, and tells a story in the reader’s own where a report has it', async () => {
    const bulgarian: Report = {
      id: 'fire-bg',
      title: 'Двама ранени при пожар във фабриката „Грунвалд“ в Острава',
      text: 'Пожар избухна във фабриката за хартия „Грунвалд“ в Острава и рани Петр Хала и Ян Нови. Към 140 пожарникари работиха през нощта, каза Ева Коларова.',
      source: 'Кей',
      at: '2025-03-04T16:00:00Z',
      language: 'bg',
    };
    const reports = [...fire, bulgarian, vote];
    expect(await titles(reports, { language: 'bg' })).toEqual([bulgarian.title]);
    const { digest } = await digestOf(reports, { readerLanguage: 'bg' });
    expect(digest.stories.map(({ title, origins }) => [title, origins])).toEqual([
      [bulgarian.title, 4],
      [vote.title, 1],
    ]);
  });

  it('is empty where there is nothing', async () => {
    const { digest, storyKeys } = await digestOf([]);
    expect([digest.stories, storyKeys, digest.searched.articles]).toEqual([[], [], 0]);
  });
});

describe('what a reader wants', () => {
  const goal: Report = {
    id: 'goal-1',
    title: 'Falken beat Norden in the cup final in Kiel',
    text: 'Striker Lena Oster scored twice as Falken beat Norden 3:1 in the cup final before 41,000 spectators in Kiel.',
    source: 'Beacon',
    at: '2025-03-04T18:00:00Z',
  };
  const reports = [...fire, vote, goal];
  const keys = async (interests: Partial<Interests>) =>
    (await digestOf(reports, { interests: { ...NO_INTERESTS, ...interests } })).storyKeys;

  it('comes first: stories on topics and people, whose names are known by sound', async () => {
    expect(await keys({})).toEqual(['fire-1', 'goal-1', 'vote-1']);
    expect(await keys({ topics: ['cup final'] })).toEqual(['goal-1', 'fire-1', 'vote-1']);
    expect((await keys({ topics: ['Тавира'] })).indexOf('vote-1')).toBeLessThan(2);
  });

  it('is all there is for a reader who wants nothing else, and everything again without topics', async () => {
    expect(await keys({ topics: ['cup final'], onlyTopics: true })).toEqual(['goal-1']);
    expect(await keys({ topics: ['volcano'], onlyTopics: true })).toEqual([]);
    expect(await keys({ topics: [], onlyTopics: true })).toHaveLength(3);
  });

  it('leaves out what is muted, and nothing for words that are nowhere', async () => {
    expect(await keys({ muted: ['paper mill'] })).toEqual(['goal-1', 'vote-1']);
    expect(await keys({ muted: ['volcano', 'the'] })).toEqual(['fire-1', 'goal-1', 'vote-1']);
  });

  it('tells nothing from muted outlets', async () => {
    expect(await keys({ mutedSources: ['beacon'] })).toEqual(['fire-1']);
    const { digest } = await digestOf(reports, {
      interests: { ...NO_INTERESTS, mutedSources: ['Beacon', 'Lantern'] },
    });
    expect(digest.stories.map(({ origins }) => origins)).toEqual([1]);
  });

  it('holds with hundreds of topics', async () => {
    const topics = Array.from({ length: 300 }, (_, n) => `topic number ${n}`);
    expect(await keys({ topics: [...topics, 'cup final'], muted: topics })).toEqual([
      'goal-1',
      'fire-1',
      'vote-1',
    ]);
  });
});

describe('what a reader was shown', () => {
  const seen = new Map([['fire-1', '2025-03-04T15:00:00.000Z']]);

  it('does not come again when nothing was reported since', async () => {
    expect((await digestOf(fire.slice(0, 2), { seen })).storyKeys).toEqual([]);
  });

  it('does not come again for a reprint', async () => {
    expect((await digestOf([...fire.slice(0, 2), fireReprint], { seen })).storyKeys).toEqual([]);
  });

  it('comes again as an update that tells only what is new', async () => {
    const { digest, storyKeys } = await digestOf(fire, { seen });
    expect(storyKeys).toEqual(['fire-1']);
    const [story] = digest.stories;
    expect(story).toMatchObject({ update: true, origins: 3, title: fire[2]?.title });
    const told = story?.sentences.map(({ text }) => text).join(' ');
    expect(told).toContain('an old cable');
    expect(told).not.toContain('were hurt');
  });

  it('does not come again for a report that adds no fact', async () => {
    const echo: Report = {
      id: 'fire-echo',
      title: 'Grunwald paper mill in Ostrava burned',
      text: 'In Ostrava a fire broke out in the Grunwald paper mill on Tuesday and two workers were hurt, Petr Hala and Jan Novy.',
      source: 'Echo',
      at: '2025-03-05T07:30:00Z',
    };
    expect((await digestOf([...fire.slice(0, 2), echo], { seen })).storyKeys).toEqual([]);
  });

  it('keeps its key when the founding article is gone', async () => {
    const shownAs = new Map([['fire-2', '2025-03-04T15:00:00.000Z']]);
    const { storyKeys, digest } = await digestOf(fire, { seen: shownAs });
    expect([storyKeys, digest.stories[0]?.update]).toEqual([['fire-2'], true]);
  });
});

describe('grouping for many readers', () => {
  it('is done once for readers of the same minutes, and again when an article arrives', async () => {
    const store = await storeWith(fire);
    let runs = 0;
    const keeper = new StoryKeeper(store);
    const digester = createDigester({
      ...store,
      catchUp: (window, now) => {
        runs++;
        return keeper.catchUp(window, now);
      },
    });
    const request = { asOf: new Date('2025-03-05T08:00:00Z'), maxStories: 5 };
    await Promise.all([digester.digest(request), digester.digest(request)]);
    await digester.digest({ ...request, asOf: new Date('2025-03-05T08:01:00Z') });
    expect(runs).toBe(1);
    const later = await storeWith([vote]);
    const [article] = await later.index.articles(['vote-1']);
    if (article === undefined) throw new Error('the sample is gone');
    await store.archive.put([{ article, quotes: [], origin: 'test' }]);
    const again = { ...request, asOf: new Date(request.asOf) };
    expect((await digester.digest(again)).storyKeys).toEqual(['fire-1', 'vote-1']);
    await Promise.all([store.close(), later.close()]);
  });

  it('drafts a story once for readers who know as much of it, and anew for those who know more', async () => {
    const store = await storeWith(fire);
    await new StoryKeeper(store).catchUp(
      { from: '2025-03-01T00:00:00Z', to: '2025-03-06T00:00:00Z' },
      new Date('2025-03-05T08:00:00Z'),
    );
    const quotesIn = vi.spyOn(store.index, 'quotesIn');
    const digester = createDigester(store);
    const request = { asOf: new Date('2025-03-05T08:00:00Z'), maxStories: 5 };
    const [one, other] = await Promise.all([digester.digest(request), digester.digest(request)]);
    expect(one).toEqual(other);
    expect(quotesIn.mock.calls.flat().toSorted()).toEqual(['fire-1', 'fire-2', 'fire-3']);
    const seen = new Map([['fire-1', '2025-03-04T15:00:00.000Z']]);
    expect((await digester.digest({ ...request, seen })).digest.stories[0]?.update).toBe(true);
    await store.close();
  });

  it('is tried again after it failed', async () => {
    const store = await storeWith(fire);
    let isBroken = true;
    const keeper = new StoryKeeper(store);
    const digester = createDigester({
      ...store,
      catchUp: (window, now) =>
        isBroken ? Promise.reject(new Error('the worker died')) : keeper.catchUp(window, now),
    });
    const request = { asOf: new Date('2025-03-05T08:00:00Z'), maxStories: 5 };
    await expect(digester.digest(request)).rejects.toThrow('the worker died');
    isBroken = false;
    expect((await digester.digest(request)).storyKeys).toEqual(['fire-1']);
    await store.close();
  });
});
