import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerWriter } from '../../src/answers/answer-writer.ts';
import { createModelWriter } from '../../src/answers/writing/create-model-writer.ts';
import type { ProposedSentence } from '../../src/answers/writing/sentence-model.ts';
import { createWrittenDigester } from '../../src/digests/create-written-digester.ts';
import type { Digest } from '../../src/digests/digest.ts';
import type { Digester } from '../../src/digests/digester.ts';

const first = 'The bridge at Orlin was closed on Monday, two days after the flood.';
const second = 'The ferry to Skerry did not sail on Tuesday.';
const digest: Digest = {
  asOf: '2031-03-11T06:00:00.000Z',
  since: '2031-03-10T06:00:00.000Z',
  stories: [first, second].map((text, at) => ({
    title: `Story ${at + 1}`,
    update: false,
    sentences: [{ text, citations: [at + 1] }],
    quotes: [],
    origins: 1,
    copies: 0,
    latest: '2031-03-10T09:00:00.000Z',
  })),
  citations: [first, second].map((text, at) => ({
    n: at + 1,
    articleId: `a${at + 1}`,
    title: `Report ${at + 1}`,
    passages: [{ start: 0, end: text.length, text }],
  })),
  searched: { articles: 2 },
};
const digester: Digester = { digest: async () => ({ digest, storyKeys: ['bridge', 'ferry'] }) };
const request = { asOf: new Date(digest.asOf), maxStories: 5, readerLanguage: 'en' };

const told = async (writer: AnswerWriter) =>
  (await createWrittenDigester(digester, writer).digest(request)).digest.stories.map(({ sentences }) =>
    sentences.map(({ text }) => text),
  );

/** A model that words the story at each headline so. */
const writerOf = (stories: Readonly<Record<string, readonly ProposedSentence[]>>): AnswerWriter =>
  createModelWriter({
    model: {
      name: 'scripted',
      async *propose({ question }) {
        yield* stories[question] ?? [];
      },
    },
    style: 'fluent',
    deadlineMs: 1_000,
    now: () => new Date(digest.asOf),
  });

describe('a digest that a model words', () => {
  it('tells each story from its own passages, where they state it', async () => {
    const writer = writerOf({
      'Story 1': [{ text: 'On Monday the bridge at Orlin was closed.', spans: ['s1'] }],
      'Story 2': [{ text: 'The ferry to Skerry sailed on Tuesday.', spans: ['s1'] }],
    });
    expect(await told(writer)).toEqual([['On Monday the bridge at Orlin was closed.'], [second]]);
  });

  it('is the digest as it was where the model fails', async () => {
    expect(await told({ write: () => Promise.reject(new Error('no model today')) })).toEqual([
      [first],
      [second],
    ]);
    expect(await told({ write: async (extractive: Answer) => ({ ...extractive, sentences: [] }) })).toEqual([
      [first],
      [second],
    ]);
  });
});
