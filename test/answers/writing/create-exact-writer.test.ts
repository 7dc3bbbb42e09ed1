import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { createExactWriter } from '../../../src/answers/writing/create-exact-writer.ts';
import type {
  ProposedSentence,
  SentenceModel,
  WritingRequest,
} from '../../../src/answers/writing/sentence-model.ts';

const passage =
  'The bridge at Orlin was closed on Monday, two days after the flood. "It is not safe," Mayor Ada Brenn said.';
const words = 'It is not safe,';
const extractive: Answer = {
  question: 'why was the bridge closed?',
  kind: 'summary',
  understood: { language: 'en' },
  sentences: [
    { text: 'The bridge at Orlin was closed on Monday, two days after the flood.', citations: [1] },
  ],
  quotes: [
    {
      kind: 'direct',
      start: 69,
      end: 69 + words.length,
      text: words,
      speaker: { name: 'Ada Brenn', kind: 'person', resolved: true },
      cue: null,
      confidence: 'high',
      articleId: 'a',
      citation: 1,
    },
    {
      kind: 'direct',
      start: 0,
      end: 10,
      text: 'The bridge',
      speaker: null,
      cue: null,
      confidence: 'low',
      articleId: 'a',
      citation: 1,
    },
  ],
  citations: [
    { n: 1, articleId: 'a', title: 'Orlin', passages: [{ start: 0, end: passage.length, text: passage }] },
  ],
  searched: { articles: 1 },
  writer: 'extractive',
  style: 'exact',
};

/** Gives one list of sentences a try, the last one repeated, and keeps what it was asked. */
function scripted(
  ...tries: readonly (readonly ProposedSentence[])[]
): SentenceModel & { readonly asked: WritingRequest[] } {
  const asked: WritingRequest[] = [];
  return {
    asked,
    async propose(request) {
      asked.push(request);
      return tries[Math.min(asked.length, tries.length) - 1] ?? [];
    },
  };
}
const write = (model: SentenceModel) => createExactWriter({ model, deadlineMs: 1_000 }).write(extractive);

describe('the exact writer', () => {
  it('shows a shortening as cut from the article, not as typed', async () => {
    const answer = await write(scripted([{ text: 'THE BRIDGE AT ORLIN was closed on monday', span: 's1' }]));
    expect(answer.sentences).toEqual([{ text: 'The bridge at Orlin was closed on Monday.', citations: [1] }]);
    expect(answer).toMatchObject({ writer: 'model', style: 'exact', citations: extractive.citations });
  });

  it('shows the quotation marks of the article as “…”', async () => {
    const answer = await write(scripted([{ text: 'It is not safe, Mayor Ada Brenn said.', span: 's2' }]));
    expect(answer.sentences[0]?.text).toBe('“It is not safe,” Mayor Ada Brenn said.');
  });

  it('puts the quotations first whose slots the model placed, and loses none', async () => {
    const answer = await write(scripted([{ text: '{{q2}}', span: null }]));
    expect(answer.quotes.map(({ text }) => text)).toEqual(['The bridge', words]);
    expect(answer.sentences).toEqual(extractive.sentences);
  });

  it('tells the model why it was refused, once, and takes the second try', async () => {
    const model = scripted(
      [{ text: 'The mayor resigned.', span: 's1' }],
      [{ text: 'The bridge at Orlin was closed on Monday', span: 's1' }],
    );
    const answer = await write(model);
    expect(model.asked).toHaveLength(2);
    expect(model.asked[1]?.complaints?.join()).toMatch(/no shortening of s1/);
    expect(answer.sentences[0]?.text).toBe('The bridge at Orlin was closed on Monday.');
  });

  it.each<[string, ProposedSentence]>([
    ['an invented quotation', { text: '“The mayor must go,” Ada Brenn said.', span: 's2' }],
    ['a quotation with one word changed', { text: '"It is safe," Mayor Ada Brenn said.', span: 's2' }],
    [
      'a quotation given to another speaker',
      { text: '"It is not safe," Prime Minister Ilo Marsh said.', span: 's2' },
    ],
    ['a slot that does not exist', { text: '{{q9}}', span: null }],
    ['a slot within words of its own', { text: 'Ada Brenn lied: {{q1}}', span: 's2' }],
    ['a passage that does not exist', { text: 'The bridge at Orlin was closed on Monday', span: 's7' }],
    ['no passage', { text: 'The bridge at Orlin was closed on Monday' }],
    ['a link', { text: 'The bridge at Orlin was closed on Monday https://example.org', span: 's1' }],
    ['a lost negation', { text: 'It is safe, Mayor Ada Brenn said.', span: 's2' }],
    ['a lost speaker', { text: '"It is not safe,"', span: 's2' }],
    ['two passages joined', { text: 'The bridge at Orlin was closed, Mayor Ada Brenn said.', span: 's1' }],
  ])('never lets %s through', async (_name, sentence) => {
    const good = { text: 'The bridge at Orlin was closed on Monday', span: 's1' };
    await expect(write(scripted([good, sentence]))).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('does not take an empty answer for an answer', async () => {
    await expect(write(scripted([]))).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('gives the model up at the deadline', async () => {
    const silent: SentenceModel = {
      propose: (_request, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    await expect(createExactWriter({ model: silent, deadlineMs: 20 }).write(extractive)).rejects.toThrow();
  });
});
