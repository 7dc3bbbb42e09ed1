import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories } from '../../src/stories/group-stories.ts';
import { article, fire, match, vote } from './samples.ts';

const groupsOf = (articles: Parameters<typeof groupStories>[0]) =>
  groupStories(articles)
    .map(({ originIds, copyIds }) => [...originIds, ...copyIds].toSorted().join(' '))
    .toSorted();

describe('groupStories', () => {
  it('puts reports of one event together and others apart, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...fire, ...vote, match], { minLength: 6, maxLength: 6 }),
        (articles) => {
          expect(groupsOf(articles)).toEqual(['fire-1 fire-2 fire-3', 'match-1', 'vote-1 vote-2']);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('puts every article into one story, once', () => {
    const word = fc.constantFrom(
      'Ostrava',
      'mill',
      'fire',
      'vote',
      'Lisbon',
      '120',
      'rent',
      'cup',
      'Kiel',
      'paper',
    );
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 25 });
    fc.assert(
      fc.property(texts, (bodies) => {
        const articles = bodies.map((body, index) =>
          article(`a${index}`, body.join(' '), { contentKey: body.join(' ') }),
        );
        const ids = groupStories(articles).flatMap(({ originIds, copyIds }) => [...originIds, ...copyIds]);
        expect(ids.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('names a story after its earliest article, which later ones do not change', () => {
    const dated = fire.map((report, index) => ({
      ...report,
      publishedAt: `2025-03-0${index + 1}T08:00:00Z`,
    }));
    const [story] = groupStories(dated.slice(0, 2).toReversed());
    expect(story?.key).toBe('fire-1');
    expect(groupStories(dated)[0]?.key).toBe('fire-1');
    expect(groupStories(dated)[0]?.originIds).toEqual(['fire-1', 'fire-2', 'fire-3']);
  });

  it('counts articles of equal words as copies of the first', () => {
    const [first] = fire;
    if (first === undefined) throw new Error('the samples are gone');
    const reprints = [
      { ...first, id: 'reprint-1', publishedAt: '2025-03-02T08:00:00Z' },
      { ...first, id: 'reprint-2', publishedAt: '2025-03-03T08:00:00Z' },
    ];
    const stories = groupStories([...reprints, { ...first, publishedAt: '2025-03-01T08:00:00Z' }]);
    expect(stories).toMatchObject([
      { key: 'fire-1', originIds: ['fire-1'], copyIds: ['reprint-1', 'reprint-2'] },
    ]);
  });

  it('keeps two events of one kind with one name apart', () => {
    const bouts = [
      'Marek Dolan kept his title by stopping Hasan Reyes in the seventh round in Mannheim on Saturday. Reyes went down twice before the referee ended it.',
      'Hasan Reyes had no answer to Marek Dolan in Mannheim: the challenger was stopped in round seven and said he would think about retiring.',
      'After the knock-out of Hasan Reyes in Mannheim, champion Marek Dolan said he had expected a harder evening. The seventh round was the last.',
      'Marek Dolan will meet Tony Prince in Bern on 6 July, promoters said. Prince, unbeaten in 22 bouts, is the first left-hander Dolan faces.',
      'Unbeaten left-hander Tony Prince gets his chance against Marek Dolan in Bern in July; promoters expect 30,000 people to come.',
      'In Bern on 6 July Tony Prince wants to do in his 23rd bout what nobody has done, beat Marek Dolan, promoters told reporters.',
    ].map((text, index) => article(`bout-${index}`, text));
    expect(groupsOf([...bouts, ...fire, ...vote])).toEqual([
      'bout-0 bout-1 bout-2',
      'bout-3 bout-4 bout-5',
      'fire-1 fire-2 fire-3',
      'vote-1 vote-2',
    ]);
  });

  it('lets time part what words would join', () => {
    const [one, two] = vote;
    if (one === undefined || two === undefined) throw new Error('the samples are gone');
    const apart = [
      { ...one, publishedAt: '2025-01-10T08:00:00Z' },
      { ...two, publishedAt: '2025-04-10T08:00:00Z' },
    ];
    expect(groupsOf(apart)).toEqual(['vote-1', 'vote-2']);
  });

  it('joins reports in different languages by the names and numbers that they share', () => {
    const bulgarian = article(
      'fire-bg',
      'Пожар избухна във фабриката за хартия „Грунвалд“ в Острава. Пострадаха Петр Хала и Ян Нови. Пристигнаха 140 пожарникари, каза Ева Коларова.',
      { language: 'bg' },
    );
    expect(groupsOf([...fire, ...vote, bulgarian])).toEqual([
      'fire-1 fire-2 fire-3 fire-bg',
      'vote-1 vote-2',
    ]);
  });

  it('does not join reports in different languages that share a place alone', () => {
    const bulgarian = article(
      'tram-bg',
      'Трамваите в Острава спряха за два часа заради авария в мрежата. От дружеството обещаха обезщетение на пътниците.',
      { language: 'bg' },
    );
    expect(groupsOf([...fire, bulgarian])).toEqual(['fire-1 fire-2 fire-3', 'tram-bg']);
  });

  it('passes over what is skipped', () => {
    const banner = 'Subscribe to the Grunwald Ostrava newsletter with Petr Hala and Jan Novy. ';
    const withBanner = { ...match, text: banner + match.text, skip: [{ start: 0, end: banner.length }] };
    expect(groupsOf([...fire, withBanner])).toEqual(['fire-1 fire-2 fire-3', 'match-1']);
  });

  it('gives nothing for nothing', () => {
    expect(groupStories([])).toEqual([]);
  });
});
