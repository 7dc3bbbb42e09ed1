import { describe, expect, it } from 'vitest';
import type { AnswerQuote, Citation } from '../../src/answers/answer.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { answer, harbour, quote, wordsOf } from './samples.ts';

const citation = (n: number, title: string): Citation => ({
  ...harbour,
  n,
  articleId: `a${n}`,
  title,
  passages: [],
});
const said = (n: number, start: number, more: Partial<AnswerQuote> = {}): AnswerQuote => ({
  ...quote,
  articleId: `a${n}`,
  citation: n,
  start,
  end: start + 40,
  text: `statement number ${start} says enough to stand`,
  ...more,
});
const lines = (
  quotes: readonly AnswerQuote[],
  citations: readonly Citation[],
  { language = 'en', topic }: { readonly language?: string; readonly topic?: string } = {},
) => {
  const understood = { ...answer.understood, ...(topic === undefined ? {} : { topic }) };
  const tree = renderAnswer({ ...answer, understood, quotes, citations }, { language, zone: 'UTC' });
  return wordsOf(tree).split('\n');
};

describe('many quotations of one day', () => {
  const citations = [
    citation(1, 'Harbour of Velmora stays shut'),
    citation(2, 'Velmora harbour to stay shut until Monday'),
    citation(3, 'Ferry fares go up'),
  ];
  const quotes = [said(1, 10), said(3, 20), said(2, 30), said(3, 40)];

  it('stand under the titles of what they are about, those on one subject together', () => {
    const shown = lines(quotes, citations).slice(0, 7);
    expect(shown.map((line) => /number (\d+)/.exec(line)?.[1] ?? line.split(' · ')[0])).toEqual([
      'Ilva Tarn, harbour master',
      'Harbour of Velmora stays shut',
      '10',
      '30',
      'Ferry fares go up',
      '20',
      '40',
    ]);
  });

  it.each([
    ['a topic was asked for', quotes, citations, 'the harbour'],
    ['they are few', quotes.slice(0, 3), citations, undefined],
    [
      'each is on a subject of its own',
      [said(1, 1), said(2, 2), said(3, 3), said(4, 4)],
      [
        citation(1, 'Harbour shut'),
        citation(2, 'Ferry fares go up'),
        citation(3, 'Herring festival opens'),
        citation(4, 'Lamp on the quay mended'),
      ],
      undefined,
    ],
  ] as const)('stand under their speaker alone where %s', (_, own, cited, topic) => {
    const shown = lines(own, cited, topic === undefined ? {} : { topic }).slice(0, own.length + 1);
    expect(shown.slice(1).every((line) => line.includes('statement number'))).toBe(true);
  });
});

describe('quotations in another language than the reader’s', () => {
  const bulgarian = said(1, 10, { language: 'bg' });
  const own = said(2, 20, { language: 'en' });
  const citations = [citation(1, ''), citation(2, '')];

  it('say which, behind each where others are in the reader’s', () => {
    const [heading, first, second] = lines([bulgarian, own], citations);
    expect(heading).not.toContain('in Bulgarian');
    expect(first).toMatch(/ · in Bulgarian$/);
    expect(second).not.toContain(' in ');
  });

  it('say it once, beside the speaker, where all are in one', () => {
    const [heading, first] = lines([bulgarian, { ...bulgarian, start: 70, end: 110 }], citations);
    expect(heading).toMatch(/ · in Bulgarian$/);
    expect(first).not.toContain('in Bulgarian');
  });

  it.each([
    ['bg', ''],
    ['ru', 'на болгарском'],
    ['uk', 'болгарською'],
  ])('say it in the words of the reader: %s', (language, label) => {
    const [heading = ''] = lines([bulgarian], citations, { language });
    expect(heading.endsWith(label === '' ? '2025 г.' : label)).toBe(true);
  });
});
