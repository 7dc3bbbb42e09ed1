import { describe, expect, it } from 'vitest';
import { digestOf, type Report } from './newsroom.ts';

const closed: Report = {
  id: 'dam-1',
  title: 'Kesra dam closed to visitors after a landslide',
  text: 'The Kesra dam above Ostrel was closed to its 900 daily visitors after a landslide on Sunday. Eight coaches from Tolna turned round at the Kesra gate in the rain on Sunday.\n\n"Every one of these visitors to the Kesra dam will get the money back," said Dana Wirth.',
  source: 'Beacon',
  at: '2025-03-02T09:00:00Z',
  quotes: { 'Dana Wirth': 'Every one of these visitors to the Kesra dam will get the money back,' },
};
const cracked: Report = {
  id: 'dam-2',
  title: 'Crack found in Kesra dam above Ostrel; lake to be lowered by 12 metres',
  text: 'Divers have found a crack 40 metres long in the Kesra dam above Ostrel, the dam office said on Wednesday after the landslide. Pavel Hron put a wet glove beside the microphone before he began. The lake will be lowered by 12 metres until the end of March.\n\n"We saw the crack in the Kesra dam with our own eyes," said Pavel Hron.',
  source: 'Meridian',
  at: '2025-03-05T06:00:00Z',
  quotes: { 'Pavel Hron': 'We saw the crack in the Kesra dam with our own eyes,' },
};

const told = async (...reports: readonly Report[]) => (await digestOf(reports)).digest.stories[0];

describe('how a digest tells a story', () => {
  it('adds no details of the days before its newest reports', async () => {
    const story = await told(closed, cracked);
    expect(story?.origins).toBe(2);
    const sentences = JSON.stringify(story?.sentences);
    expect(sentences).toContain('Divers have found a crack');
    expect(sentences).not.toMatch(/coaches|daily visitors/);
  });

  it('goes on with what its headline tells rather than with atmosphere', async () => {
    const [, second, third] = (await told(closed, cracked))?.sentences ?? [];
    expect(second?.text).toBe('The lake will be lowered by 12 metres until the end of March.');
    expect(third).toBeUndefined();
  });

  it.each([
    ['en', 'Although he had promised 40 new coaches for Tolna, the plan was dropped on Monday.'],
    ['bg', 'Макар че той обеща 40 нови автобуса за Толна, планът отпадна в понеделник.'],
    ['ru', 'Хотя он обещал Толне 40 новых автобусов, от плана отказались в понедельник.'],
    ['uk', 'Хоча він обіцяв Толні 40 нових автобусів, від плану відмовилися в понеділок.'],
  ])('leaves out a sentence in %s whose pronoun means somebody in another one', async (language, leaning) => {
    const lead =
      'Dam office Kesra 2025: 12 gates were opened at Ostrel on Wednesday morning, Dana Wirth wrote.';
    const report = { ...cracked, quotes: {}, language, text: `${lead}\n\n${leaning}` };
    const sentences = (await told(report))?.sentences.map(({ text }) => text);
    expect(sentences).toEqual([lead]);
  });

  it('keeps a sentence whose pronoun means somebody in it', async () => {
    const text =
      'Pavel Hron resigned on Wednesday. The minister Hron said he had read 12 warnings of Kesra and done nothing.';
    const story = await told({ ...cracked, quotes: {}, title: 'Hron of Kesra dam resigns', text });
    expect(JSON.stringify(story?.sentences)).toContain('he had read 12 warnings');
  });

  it('quotes rather from a new report than from an old one', async () => {
    expect((await told(closed, cracked))?.quotes).toMatchObject([{ speaker: { name: 'Pavel Hron' } }]);
  });
});
