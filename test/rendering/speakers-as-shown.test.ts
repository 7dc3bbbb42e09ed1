import { describe, expect, it } from 'vitest';
import type { AnswerQuote } from '../../src/answers/answer.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { answer, harbour, quote, wordsOf } from './samples.ts';

const other = {
  ...harbour,
  n: 2,
  articleId: 'harbour-bg',
  passages: [{ start: 0, end: 45, text: 'Пристанището ще отвори в понеделник, каза тя.' }],
};
const latin: AnswerQuote = {
  ...quote,
  speaker: { name: 'Viktor Orlov', role: 'harbour master', kind: 'person', resolved: true },
};
const cyrillic: AnswerQuote = {
  ...quote,
  text: 'Пристанището ще отвори в понеделник',
  start: 0,
  end: 35,
  articleId: 'harbour-bg',
  citation: 2,
  speaker: { name: 'Виктор Орлов', role: 'началник на пристанището', kind: 'person', resolved: true },
};

const headings = (quotes: readonly AnswerQuote[], language: string) =>
  wordsOf(renderAnswer({ ...answer, quotes, citations: [harbour, other] }, { language, zone: 'UTC' }))
    .split('\n')
    .filter((line) => /^(?:Viktor|Виктор)/.test(line));

describe('one person in several spellings', () => {
  it('stands under one line, with name and role as the reader writes them', () => {
    for (const quotes of [
      [latin, cyrillic],
      [cyrillic, latin],
    ]) {
      expect(headings(quotes, 'en')).toEqual(['Viktor Orlov, harbour master · reported 16 May 2025']);
      expect(headings(quotes, 'bg')).toEqual([
        'Виктор Орлов, началник на пристанището · публикувано на 16 май 2025 г.',
      ]);
    }
  });

  it('keeps the role of each day', () => {
    const later = { ...cyrillic, saidAt: '2025-06-01' };
    expect(headings([latin, later], 'bg')).toEqual([
      'Виктор Орлов, harbour master · публикувано на 16 май 2025 г.',
      'Виктор Орлов, началник на пристанището · 1 юни 2025 г.',
    ]);
  });

  it('does not make one of two people', () => {
    const speaker = { name: 'Виктор Белов', kind: 'person', resolved: true } as const;
    expect(headings([latin, { ...cyrillic, speaker }], 'en')).toHaveLength(2);
  });
});
