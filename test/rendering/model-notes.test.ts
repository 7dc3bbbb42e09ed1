import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { wordings } from '../../src/rendering/wording.ts';
import { answer, english, harbour, labelsOf, wordsOf } from './samples.ts';

const post: Citation = {
  ...harbour,
  n: 2,
  articleId: 'harbour-2',
  source: 'Harbour Post',
  publishedAt: '2025-05-17T09:00:00Z',
  passages: [{ start: 0, end: 29, text: 'The harbour is shut for days.' }],
};
const summary: Answer = {
  ...answer,
  kind: 'summary',
  quotes: [],
  citations: [harbour, post],
  writer: 'model',
};
const models = { text: 'The harbour stays shut.', citations: [1], wording: 'model' } as const;
const exact = { text: 'The harbour is shut for days.', citations: [2] };
const told = (changes: Partial<Answer>, language = 'en') =>
  wordsOf(renderAnswer({ ...summary, ...changes }, { ...english, language }));

describe('below an answer that a model wrote', () => {
  it('its own sentences are marked, and said to be its own, with their sources', () => {
    const words = told({ style: 'fluent', sentences: [models] });
    expect(words).toMatch(
      /^~ The harbour stays shut\. \[1\]\n~ in the model’s words, checked against \[1\]\n/,
    );
  });

  it('the articles’ own sentences among them bear no mark, and the line says what that means', () => {
    const words = told({ style: 'fluent', sentences: [models, exact] });
    expect(words).toContain('\nThe harbour is shut for days. [2]\n');
    expect(words).toContain('~ in the model’s words, checked against [1]; the others are the articles’ own');
  });

  it('sources are counted from 1, also where it leaves out the first', () => {
    const words = told({ sentences: [exact] });
    expect(words).toMatch(/^The harbour is shut for days\. \[1\]\n/);
    expect(words).toContain('[1] Harbour of Velmora stays shut · Harbour Post');
    expect(words).not.toContain('[2]');
  });

  it('sentences that it only chose are said to be the articles’', () => {
    const words = told({ sentences: [exact] });
    expect(words).toContain('chosen and shortened by a model, in the articles’ own words');
    expect(words).not.toContain('~ ');
  });

  it('a translation is one, and its original is one tap away', () => {
    const original = { start: 10, end: 37, text: 'the harbour opens on Monday' };
    const translated = { ...models, translatedFrom: 'ru', original };
    const tree = renderAnswer({ ...summary, style: 'fluent', sentences: [translated] }, english);
    expect(wordsOf(tree)).toContain('[1] (translated by the model, the original is in Russian)');
    expect(labelsOf(tree)[1]).toEqual(['Original [1]']);
    expect(tree.buttons[1]?.[0]).toMatchObject({
      action: { kind: 'context', articleId: 'harbour-1', start: 10, end: 37 },
    });
  });

  it('several translations from one source have an original each', () => {
    const [first, second] = [10, 50].map((start) => ({
      ...models,
      text: `The harbour stays shut, ${start}.`,
      translatedFrom: 'ru',
      original: { start, end: start + 4, text: 'порт' },
    }));
    const sentences = [first, second].flatMap((sentence) => sentence ?? []);
    const [, originals = []] = renderAnswer({ ...summary, style: 'fluent', sentences }, english).buttons;
    expect(originals).toMatchObject([
      { label: 'Original [1] · 1', action: { start: 10 } },
      { label: 'Original [1] · 2', action: { start: 50 } },
    ]);
  });

  it.each(['late', 'unavailable', 'unconfirmed', 'over-budget'] as const)(
    'it is said in every language that the model was %s',
    (modelFailure) => {
      const lines = ['en', 'bg', 'ru', 'uk'].map((language) =>
        told({ sentences: [exact], writer: 'extractive', modelFailure }, language),
      );
      expect(new Set(lines).size).toBe(4);
      for (const line of lines) {
        expect(line).toMatch(/[Mm]odel|[Мм]одел/u);
        expect(line).not.toContain('~');
      }
    },
  );
});

describe('below an answer that a model should have written and did not', () => {
  it('it is said whose sentences stand there instead', () => {
    expect(told({ sentences: [exact], writer: 'extractive', modelFailure: 'late' })).toContain(
      'The model took too long. These are the articles’ own sentences.',
    );
  });

  it('it is said once which are the articles’, where some are the model’s', () => {
    const words = told({ style: 'fluent', sentences: [models, exact], modelFailure: 'late' });
    expect(words.match(/articles’ own/g)).toHaveLength(1);
    expect(words).toContain('The model took too long.');
  });
});

describe('below a summary', () => {
  it('it is said how many sources agree, and when the newest is of', () => {
    expect(told({ sentences: [{ ...exact, citations: [1, 2] }], writer: 'extractive' })).toContain(
      '2 sources agree · newest 17 May 2025 · searched 14 articles',
    );
  });

  it('sources that each say something else do not agree', () => {
    const sentences = [{ ...exact, citations: [1] }, exact];
    expect(told({ sentences, writer: 'extractive' })).toContain('Each sentence from one source · newest');
  });

  it('an outlet that speaks twice, or a passage printed twice, is one source', () => {
    const again = [harbour, { ...post, source: 'Lantern Wire' }];
    const reprint = [harbour, { ...post, passages: harbour.passages }];
    for (const citations of [again, reprint])
      expect(told({ sentences: [{ ...exact, citations: [1, 2] }], citations })).toContain('One source only');
  });

  it('numbers of sources have their plural in every language', () => {
    for (const { sourcesAgree } of wordings.values())
      expect(new Set([1, 2, 5].map((count) => sourcesAgree(count).replace(/\d+/, ''))).size).toBeGreaterThan(
        1,
      );
  });
});
