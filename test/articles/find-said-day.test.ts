import { describe, expect, it } from 'vitest';
import { findSaidDay } from '../../src/articles/find-said-day.ts';

// 16 May 2025 was a Friday.
const PUBLISHED = '2025-05-16T10:00:00.000Z';

/** The day stated for what stands in “…”, or after | to the end, by the cue in [brackets]. */
function saidDay(marked: string, publishedAt = PUBLISHED): string | undefined {
  const text = marked.replace(/[[\]|]/g, '');
  const at = (index: number): number => marked.slice(0, index).replace(/[[\]|]/g, '').length;
  const cue = { start: at(marked.indexOf('[')), end: at(marked.indexOf(']')) };
  const bar = marked.indexOf('|');
  const quote =
    bar < 0 ? { start: text.indexOf('“') + 1, end: text.indexOf('”') } : { start: at(bar), end: text.length };
  return findSaidDay({ text, quote, cue, publishedAt });
}

describe('the day of a statement', () => {
  it.each([
    ['“Enough,” Ann Lee [told] reporters on Friday.', '2025-05-16'],
    ['Ann Lee [said] on Thursday that |nothing was decided.', '2025-05-15'],
    ['“Enough,” [said] Ann Lee on Saturday evening.', '2025-05-10'],
    ['“Enough,” she [said] Monday.', '2025-05-12'],
    ['“Enough,” she [said] yesterday.', '2025-05-15'],
    ['On Wednesday, Ann Lee [said] that |nothing was decided.', '2025-05-14'],
    ['It rained. On Tuesday Ann Lee [said], “Enough.”', '2025-05-13'],
    ['“Enough,” she [said] on May 2.', '2025-05-02'],
    ['“Enough,” she [said] on 20 December.', '2024-12-20'],
    ['“Достатъчно“, ” [каза] тя в петък.', '2025-05-16'],
    ['Кметът [заяви] във вторник, че |мостът е затворен.', '2025-05-13'],
    ['“Хватит”, — [сказала] она журналистам в среду.', '2025-05-14'],
    ['“Досить”, — [сказала] вона у п’ятницю.', '2025-05-16'],
    ['“Досить”, — [сказала] вона вчора.', '2025-05-15'],
  ])('is found in %s', (marked, day) => {
    expect(saidDay(marked)).toBe(day);
  });

  it.each([
    ['no day', '“Enough,” she [said].'],
    ['a day of what is said', 'She [said] that |the vote would be on Monday.'],
    ['a day of something else', '“Enough,” she [said] of the vote on Monday.'],
    ['a day in another clause', '“Enough,” she [said], as the bridge closed on Monday.'],
    ['a day in the next sentence', '“Enough,” she [said]. On Monday it rained.'],
    ['last or next', '“Enough,” she [said] last Friday.'],
    ['a date in a name', '“Enough,” she [told] the Jan. 6 committee.'],
    ['a newspaper', '“Enough,” she [told] USA TODAY.'],
    ['a day that is none', '“Enough,” she [said] on February 30.'],
  ])('is not taken from %s', (_what, marked) => {
    expect(saidDay(marked)).toBeUndefined();
  });
});
