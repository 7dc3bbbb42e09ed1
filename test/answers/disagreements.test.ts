import { describe, expect, it } from 'vitest';
import { openNewsroom, type Report } from './newsroom.ts';

const FIRST: Report = {
  id: 'post',
  title: 'Flood in Skerry',
  date: '2031-03-10',
  text: 'The flood in Skerry drove 400 people from their homes on Sunday night, the harbour office said.',
};
const PUMPS: Report = {
  id: 'pumps',
  title: 'Pumps for Skerry',
  source: 'Tern Bay Times',
  date: '2031-03-11',
  text: 'Divers and farmers brought pumps to Skerry after the flood, and nobody slept until the morning tide.',
};
const SECOND: Report = {
  id: 'lantern',
  title: 'Skerry under water',
  source: 'Evening Lantern',
  date: '2031-03-11',
  text: 'In Skerry the flood drove four thousand people from their homes, by the count of the mayor.',
};

async function told(...reports: readonly Report[]) {
  await using newsroom = await openNewsroom(reports);
  const asked = {
    question: 'how many people did the flood in Skerry drive from their homes',
    asOf: new Date('2031-03-13T12:00:00Z'),
    zone: 'UTC',
  };
  return (await newsroom.answerer.answer(asked)).answer;
}

describe('figures that disagree', () => {
  it('stand side by side, the second with the one it differs from', async () => {
    const { sentences, citations } = await told(FIRST, PUMPS, SECOND);
    const at = sentences.findIndex(({ differsFrom }) => differsFrom !== undefined);
    const [other, differing] = [sentences[at - 1], sentences[at]];
    expect(new Set([other?.text, differing?.text])).toEqual(new Set([FIRST.text, SECOND.text]));
    expect(differing?.differsFrom).toBe(other?.citations[0]);
    expect(citations.map(({ n }) => n)).toContain(differing?.differsFrom);
  });

  it.each([
    ['the same figure in words', { ...SECOND, text: SECOND.text.replace('four thousand', 'four hundred') }],
    ['another flood', { ...SECOND, date: '2029-01-02' }],
    [
      'another thing counted',
      { ...SECOND, text: 'In Skerry the flood took four thousand trees from the hills of the mayor.' },
    ],
  ])('are none with %s', async (_, second) => {
    const { sentences } = await told(FIRST, second);
    expect(sentences.filter(({ differsFrom }) => differsFrom !== undefined)).toEqual([]);
  });
});
