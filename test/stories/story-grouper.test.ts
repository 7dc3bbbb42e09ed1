import { describe, expect, it } from 'vitest';
import { keepKeys } from '../../src/stories/keep-keys.ts';
import { StoryGrouper } from '../../src/stories/story-grouper.ts';
import { article, fire, match, vote } from './samples.ts';

const SYLLABLES = ['bar', 'dol', 'gem', 'kru', 'lin', 'mor', 'nes'];
const villages = Array.from({ length: 40 }, (_, index) => {
  const name = `${SYLLABLES[index % 7]}${SYLLABLES[Math.floor(index / 7)]}`;
  return article(name, `The ${name} council met for the ${name}ing; mayor ${name.toUpperCase()}SKI paid.`);
});

/** A window that knows many words already. */
function warm(): StoryGrouper {
  const grouper = new StoryGrouper();
  for (const each of villages) grouper.add(each);
  grouper.settle();
  return grouper;
}

const idsOf = (grouper: StoryGrouper, key: string) => grouper.storyOf(key)?.originIds;

describe('StoryGrouper', () => {
  it('lets an arrival join the story that it tells, or found one', () => {
    const grouper = warm();
    const touched = [...fire, match].map((each) => [...grouper.add(each)]);
    expect(touched).toEqual([['fire-1'], ['fire-1'], ['fire-1'], ['match-1']]);
    expect(idsOf(grouper, 'fire-1')).toEqual(['fire-1', 'fire-2', 'fire-3']);
    expect(idsOf(grouper, 'match-1')).toEqual(['match-1']);
  });

  it('keeps the keys of stories when it groups them anew', () => {
    const grouper = warm();
    for (const each of vote) grouper.add(each);
    grouper.add(
      article('vote-0', `${vote[0]?.text} The debate took nine hours.`, {
        publishedAt: '2020-01-01T00:00:00Z',
      }),
    );
    grouper.settle();
    // The earliest article is a newcomer; the story was known by another.
    expect(idsOf(grouper, 'vote-1')).toEqual(['vote-0', 'vote-1', 'vote-2']);
  });

  it('knows after a restart what it knew before', () => {
    const before = warm();
    for (const each of [...fire, ...vote]) before.add(each);
    const after = new StoryGrouper();
    for (const { key, originIds } of before.stories())
      for (const id of originIds) {
        const found = [...fire, ...vote, ...villages].find((each) => each.id === id);
        if (found !== undefined) after.restore(found, key);
      }
    expect(after.stories()).toEqual(before.stories());
    expect([...after.add({ ...match, id: 'match-2', contentKey: 'match-2' })]).toEqual(['match-2']);
  });

  it('takes out an article that was withdrawn, and the story with its last one', () => {
    const grouper = warm();
    for (const each of [...fire, match]) grouper.add(each);
    expect([...grouper.remove('fire-2')]).toEqual(['fire-1']);
    expect(idsOf(grouper, 'fire-1')).toEqual(['fire-1', 'fire-3']);
    expect([...grouper.remove('match-1')]).toEqual(['match-1']);
    expect(grouper.storyOf('match-1')).toBeNull();
    expect([...grouper.remove('nobody')]).toEqual([]);
  });

  it('lets a copy stand for a text whose first article was withdrawn', () => {
    const grouper = warm();
    grouper.add(match);
    grouper.add({ ...match, id: 'reprint' });
    expect(grouper.storyOf('match-1')).toMatchObject({ originIds: ['match-1'], copyIds: ['reprint'] });
    grouper.remove('match-1');
    expect(grouper.storyOf('match-1')).toMatchObject({ originIds: ['reprint'], copyIds: [] });
  });

  it('lets go of stories whose last report is older than its window', () => {
    const grouper = new StoryGrouper();
    grouper.add({ ...match, publishedAt: '2025-01-01T00:00:00Z' });
    grouper.add({ ...(fire[0] ?? match), publishedAt: '2025-01-20T00:00:00Z' });
    grouper.forgetBefore(Date.parse('2025-01-10T00:00:00Z'));
    expect(grouper.stories().map(({ key }) => key)).toEqual(['fire-1']);
    expect(grouper.has('match-1')).toBe(false);
    expect([...grouper.add({ ...match, publishedAt: '2025-01-21T00:00:00Z' })]).toEqual(['match-1']);
  });

  it('joins a story in another language when it arrives', () => {
    const grouper = warm();
    for (const each of fire) grouper.add(each);
    const bulgarian = article(
      'fire-bg',
      'Пожар избухна във фабриката за хартия „Грунвалд“ в Острава. Пострадаха Петр Хала и Ян Нови. Пристигнаха 140 пожарникари, каза Ева Коларова.',
      { language: 'bg' },
    );
    grouper.add(bulgarian);
    expect(idsOf(grouper, 'fire-1')).toEqual(['fire-1', 'fire-2', 'fire-3', 'fire-bg']);
  });
});

describe('keepKeys', () => {
  it('gives a key to the story that has most of its articles, and new keys to the rest', () => {
    const before = new Map([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'd'],
    ]);
    const keys = keepKeys([['x', 'a'], ['b', 'c'], ['d', 'e'], ['f']], before);
    expect(keys).toEqual(['x', 'a', 'd', 'f']);
  });
});
