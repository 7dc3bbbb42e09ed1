import { describe, expect, it } from 'vitest';
import { createDigester } from '../../src/digests/create-digester.ts';
import { StoryKeeper } from '../../src/stories/story-keeper.ts';
import { digestOf, type Report, storeWith } from './newsroom.ts';

const first: Report = {
  id: 'quay-1',
  title: 'At least 12 hurt as ferry hits the quay in Tarnby',
  text: 'At least 12 people were hurt when the ferry Alma hit the quay in Tarnby, the harbour office said. The port of Tarnby will stay open, the harbour office said.\n\n"We heard a long scream of steel and then nothing at all," said Anna Lund.',
  source: 'Meridian',
  at: '2025-03-04T09:00:00Z',
  quotes: { 'Anna Lund': 'We heard a long scream of steel and then nothing at all,' },
};
const seen = new Map([['quay-1', '2025-03-04T09:00:00.000Z']]);

const AGAIN = 'People were hurt when the ferry Alma hit the quay in Tarnby, the harbour office said.';

const next = (text: string, quotes: Report['quotes'] = {}): Report => ({
  id: 'quay-2',
  title: 'Ferry Alma hit the quay in Tarnby, people hurt',
  text,
  quotes,
  source: 'Beacon',
  at: '2025-03-05T06:00:00Z',
});

const updateWith = async (text: string, quotes?: Report['quotes']) =>
  (await digestOf([first, next(text, quotes)], { seen })).digest.stories[0];

describe('a story that was shown comes again', () => {
  it.each([
    [
      'a number',
      'At least 14 people were hurt when the ferry Alma hit the quay in Tarnby, the harbour office said.',
    ],
    [
      'a person',
      'Captain Erik Sund was hurt when the ferry Alma hit the quay in Tarnby, the harbour office said.',
    ],
    ['a reversal', 'The port of Tarnby will not stay open, the harbour office said.'],
  ])('for %s that is new, and tells that alone', async (_, sentence) => {
    const story = await updateWith(`${AGAIN} ${sentence}`);
    expect(story?.update).toBe(true);
    expect(story?.sentences.map(({ text }) => text)).toEqual([sentence]);
  });

  it('for a quotation that is new, and not with the one that it had', async () => {
    const old = 'We heard a long scream of steel and then nothing at all,';
    const fresh = 'The ferry came in far too fast for this quay,';
    const text = `${AGAIN}\n\n"${old}" said Anna Lund.\n\n"${fresh}" said Anna Lund.`;
    const story = await updateWith(text, { 'Anna Lund': old, 'Anna Lund ': fresh });
    expect(story?.update).toBe(true);
    expect(JSON.stringify(story)).toContain('far too fast');
    expect(JSON.stringify(story)).not.toContain('scream of steel');
    expect(await updateWith(`${AGAIN}\n\n"${old}" said Anna Lund.`, { 'Anna Lund': old })).toBeUndefined();
  });

  it('not for the same in other words, another day, or an hour of the clock', async () => {
    const text =
      'The ferry Alma hit the quay in Tarnby on Tuesday at 7:40, and at least 12 people were hurt, the harbour office said. The harbour office said the port of Tarnby will stay open.';
    expect(await updateWith(text)).toBeUndefined();
  });
});

it('a story goes on under its key, and is not told anew, when its first report is older than what is looked at', async () => {
  const founding = { ...first, at: '2025-02-27T09:00:00Z' };
  const second = { ...first, id: 'quay-2', source: 'Lantern', at: '2025-03-03T09:00:00Z' };
  const change =
    'At least 14 people were hurt when the ferry Alma hit the quay in Tarnby, the harbour office said.';
  const digestAfter = async (text: string) => {
    const store = await storeWith([founding, second, { ...next(text), id: 'quay-3' }]);
    const keeper = new StoryKeeper(store);
    await keeper.catchUp(
      { from: '2025-02-20T00:00:00Z', to: '2025-03-04T00:00:00Z' },
      new Date('2025-03-04'),
    );
    const outcome = await createDigester(store).digest({
      asOf: new Date('2025-03-05T08:00:00Z'),
      since: new Date('2025-03-04T20:00:00Z'),
      maxStories: 5,
      seen: new Map([['quay-1', '2025-03-03T09:00:00.000Z']]),
    });
    await store.close();
    return outcome;
  };
  expect((await digestAfter(AGAIN)).storyKeys).toEqual([]);
  const { storyKeys, digest } = await digestAfter(change);
  expect(storyKeys).toEqual(['quay-1']);
  expect(digest.stories[0]?.update).toBe(true);
});

it.each([
  ['Opinion: what the ferry Alma did to the quay in Tarnby'],
  ['5 things to know about the ferry Alma and the quay in Tarnby'],
])('a report that is no news makes no update: %s', async (title) => {
  const text =
    'Captain Erik Sund was hurt when the ferry Alma hit the quay in Tarnby, the harbour office said.';
  expect((await digestOf([first, { ...next(text), title }], { seen })).storyKeys).toEqual([]);
});

it('names whom a pronoun means, in brackets', async () => {
  const text =
    'Harbour chief Anna Lund looked at the broken quay of Tarnby for an hour. She asked the ferry line Alma for 3 million kroner and two tugs. "We pay nothing," said the line.';
  const { digest } = await digestOf([
    { ...first, title: 'Anna Lund wants 3 million kroner from the ferry line Alma', text, quotes: {} },
  ]);
  expect(digest.stories[0]?.sentences.map((sentence) => sentence.text)).toContain(
    '[Anna Lund] asked the ferry line Alma for 3 million kroner and two tugs.',
  );
});
