import { describe, expect, it } from 'vitest';
import type { AnswerQuote, Citation } from '../../src/answers/answer.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { answer, digest, english, harbour, quote, story, wordsOf } from './samples.ts';

const before = 'The quay was empty. ';
const passage = 'Tarn called the repairs "a bad joke" and the plan «hopeless», as both sides heard. ';
const after = 'Dask "laughed".';
const text = before + passage + after;
const citation: Citation = { ...harbour, passages: [{ start: 100, end: 100 + text.length, text }] };

/** Words of the passage as quoted in it. */
function quoted(words: string, change: Partial<AnswerQuote> = {}): AnswerQuote {
  const start = 100 + text.indexOf(words);
  return { ...quote, text: words, start, end: start + words.length, ...change };
}

const shown = (quotes: readonly AnswerQuote[], passages: Citation = citation) =>
  wordsOf(renderAnswer({ ...answer, quotes, citations: [passages] }, english));

describe('a quotation of few words', () => {
  it('is shown in its whole sentence, in which its words stand between quotation marks', () => {
    const words = shown([quoted('a bad joke')]);
    expect(words).toContain(
      '\nTarn called the repairs “a bad joke” and the plan “hopeless”, as both sides heard. [1]\n',
    );
    expect(words).not.toMatch(/❝|quay|Dask/);
  });

  it('shows a sentence once for all that one speaker says in it', () => {
    const words = shown([quoted('hopeless'), quoted('a bad joke', { confidence: 'medium' })]);
    expect(words.match(/Tarn called/g)).toHaveLength(1);
    expect(words).toContain('2 statements in 1 article');
  });

  it('shows a sentence again for another speaker in it', () => {
    const speaker = { name: 'Oren Dask', kind: 'person', resolved: true } as const;
    const words = shown([quoted('hopeless'), quoted('a bad joke', { speaker })]);
    expect(words.match(/Tarn called/g)).toHaveLength(2);
  });

  it('brings a longer quotation of the same speaker in the same sentence with it', () => {
    const sentence = 'Tarn said, "We will be done by the spring," and then, "by the summer".';
    const at = (words: string): AnswerQuote => {
      const start = sentence.indexOf(words);
      return { ...quote, text: words, start, end: start + words.length };
    };
    const place = { ...harbour, passages: [{ start: 0, end: sentence.length, text: sentence }] };
    const long = at('We will be done by the spring,');
    expect(shown([long], place)).toContain('❝ We will be done by the spring ❞');
    const both = shown([long, at('by the summer')], place);
    expect(both).toContain('Tarn said, “We will be done by the spring,” and then, “by the summer”. [1]');
    expect(both).not.toContain('❝');
  });

  it('names all outlets that have one of the fragments', () => {
    const words = shown([
      quoted('hopeless', { alsoIn: ['a', 'b'] }),
      quoted('a bad joke', { alsoIn: ['b', 'c'] }),
    ]);
    expect(words).toContain('[1] · also in 3 more articles');
  });

  it('stands alone where no passage of the citation holds it', () => {
    expect(shown([quoted('hopeless')], harbour)).toContain('❝ hopeless ❞ [1]');
    const inTitle = quoted('hopeless', { field: 'title' });
    expect(shown([inTitle])).toContain('❝ hopeless ❞ [1]');
  });

  it('stands alone where it is all of its sentence', () => {
    const words = '"Never again."';
    const whole = { ...harbour, passages: [{ start: 0, end: words.length, text: words }] };
    const never = { ...quote, text: 'Never again.', start: 1, end: words.length - 1 };
    expect(shown([never], whole)).toContain('❝ Never again. ❞ [1]');
  });

  it('is told in its sentence in a digest, too, with its speaker behind it', () => {
    const stories = [{ ...story, quotes: [quoted('hopeless')] }];
    expect(wordsOf(renderDigest({ ...digest, stories, citations: [citation] }, english))).toContain(
      'as both sides heard. · Ilva Tarn, harbour master [1]',
    );
  });
});

describe('a longer quotation', () => {
  it.each([
    ['She is "as sure of it as ever" for the winter.', 'where the sentence runs on from it'],
    ['She said that "the plan is as good as dead" for now.', 'where the sentence runs on from it'],
    ['They fear "a few days in the cold".', 'where it is no clause'],
    ['Она назвала это „самой большой ошибкой за год“.', 'where it is no clause'],
  ])('is shown in its sentence: %s (%s)', (sentence) => {
    expect(inSentence(sentence)).not.toContain('❝');
  });

  it.each([
    'She added that "the plan is as good as dead".',
    'Тя заяви, че „планът вече е напълно провален“.',
    'Вона сказала, що «план уже цілком провалено зараз».',
    'She said, "the plan is as good as dead".',
    'She said: "The plan is as good as dead" and left.',
    '"the plan is as good as dead," she said.',
  ])('stands alone where it is a clause: %s', (sentence) => {
    expect(inSentence(sentence)).toContain('❝');
  });
});

/** How the first quotation of a sentence is shown. */
function inSentence(sentence: string): string {
  const [, words = ''] = /["„«]([^"“”»]+)/.exec(sentence) ?? [];
  const start = sentence.indexOf(words);
  const passages = [{ start: 0, end: sentence.length, text: sentence }];
  return shown([{ ...quote, text: words, start, end: start + words.length }], { ...harbour, passages });
}

describe('a report of somebody’s words', () => {
  const report = (sentence: string, words: string) => {
    const start = sentence.indexOf(words);
    const reported = { ...quote, kind: 'indirect' as const, text: words, start, end: start + words.length };
    return shown([reported], { ...harbour, passages: [{ start: 0, end: sentence.length, text: sentence }] });
  };

  it.each([
    ['Tarn asked the council for new lock gates.', 'the council for new lock gates'],
    ['Tarn urged skippers not to wait for the tide.', 'skippers not to wait for the tide'],
  ])('is shown in its sentence where only whom he asked is left: %s', (sentence, words) => {
    expect(report(sentence, words)).toContain(sentence);
    expect(report(sentence, words)).not.toContain('not word for word');
  });

  it.each([
    ['Tarn said the gates have to be mended by the spring.', 'the gates have to be mended by the spring'],
    ['Tarn said he hopes to open the lock in May.', 'he hopes to open the lock in May'],
  ])('stands by itself where it is a clause: %s', (sentence, words) => {
    expect(report(sentence, words)).toContain(`${words} (not word for word)`);
  });
});
