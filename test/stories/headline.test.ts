import { describe, expect, it } from 'vitest';
import { countedIn } from '../../src/stories/headline.ts';
import { StoryGrouper } from '../../src/stories/story-grouper.ts';
import { article } from './samples.ts';

const STRIKE =
  'Drivers of the Velden tram depot stayed away from work. The union and the town talked again without a result; fares are not asked for in the buses that run instead.';
const QUAKE =
  'The ground shook for half a minute before dawn. Houses fell, roads were cut, and rescuers looked for people under the rubble with dogs and bare hands. The army sent tents.';

function groups(articles: Parameters<StoryGrouper['add']>[0][]): readonly string[] {
  const grouper = new StoryGrouper();
  for (const each of articles) grouper.add(each);
  const arrived = storiesIn(grouper);
  grouper.settle();
  expect(storiesIn(grouper)).toEqual(arrived);
  return arrived;
}

function storiesIn(grouper: StoryGrouper): readonly string[] {
  return grouper.stories().map(({ originIds }) => originIds.join(' '));
}

describe('countedIn', () => {
  it.each([
    ['Tram strike, day 2', 'day 2'],
    ['On its 21st day the strike goes on', 'day 21'],
    ['День 450: что известно', 'day 450'],
    ['Ден 3 от преговорите', 'day 3'],
    ['На 5-й день забастовки', 'day 5'],
    ['Round 4 of the talks', 'round 4'],
    ['Budget 2025 approved', 'year 2025'],
    ['Budget 2025 and 2026 approved', ''],
    ['Storm kills 12', ''],
    ['12 days of rain', ''],
  ])('reads %j', (title, counted) => {
    expect([...countedIn(title)].map((each) => each.join(' ')).join(', ')).toBe(counted);
  });
});

describe('events told in the same words', () => {
  it('are two where they are different days of what is counted by days', () => {
    const second = article('second', STRIKE, { title: 'Tram strike in Velden, day 2' });
    const later = article('later', `${STRIKE} Snow fell.`, { title: 'Tram strike in Velden, day 21' });
    const also = article('also', `${STRIKE} Schools opened late.`, { title: 'Velden tram strike: day 2' });
    expect(groups([second, later, also])).toEqual(['second also', 'later']);
  });

  it('are two where they happen in places of which the other reports know nothing', () => {
    const one = article('one', `${QUAKE} Orsk was hit hardest.`, { title: 'Earthquake in Orsk' });
    const other = article('other', `${QUAKE} Tirol was hit hardest.`, { title: 'Earthquake in Tirol' });
    const again = article('again', `${QUAKE} In Orsk, 12 people died.`, { title: 'Earthquake hits Orsk' });
    expect(groups([one, other, again])).toEqual(['one again', 'other']);
  });

  it('are one where only the number of the dead is another', () => {
    const early = article('early', `${QUAKE} In Orsk, 12 people died.`, { title: 'Quake kills 12 in Orsk' });
    const late = article('late', `${QUAKE} In Orsk, 15 people died.`, { title: 'Quake kills 15 in Orsk' });
    expect(groups([early, late])).toEqual(['early late']);
  });

  it('are one where a title names the country of a place that its text names', () => {
    const near = article('near', `${QUAKE} Orsk in Veldland was hit.`, { title: 'Earthquake in Orsk' });
    const far = article('far', `${QUAKE} It struck Veldland on Monday.`, { title: 'Earthquake in Veldland' });
    expect(groups([near, far])).toEqual(['near far']);
  });
});
