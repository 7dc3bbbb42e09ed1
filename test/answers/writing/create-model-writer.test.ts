import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import type { WriteOptions } from '../../../src/answers/answer-writer.ts';
import { createModelWriter } from '../../../src/answers/writing/create-model-writer.ts';
import type { ProposalCache } from '../../../src/answers/writing/proposal-cache.ts';
import type {
  ProposedSentence,
  SentenceModel,
  WritingRequest,
} from '../../../src/answers/writing/sentence-model.ts';
import { VerbatimError } from '../../../src/errors.ts';

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

interface Typed {
  readonly text: string;
  readonly span?: string | null;
}

/** Gives one list of sentences a try, the last one repeated, and keeps what it was asked. */
function scripted(
  ...tries: readonly (readonly Typed[])[]
): SentenceModel & { readonly asked: WritingRequest[] } {
  const asked: WritingRequest[] = [];
  return {
    name: 'scripted',
    asked,
    async *propose(request) {
      asked.push(request);
      for (const { text, span } of tries[Math.min(asked.length, tries.length) - 1] ?? [])
        yield { text, spans: span ? [span] : [] };
    },
  };
}
const now = () => new Date('2031-03-10T12:00:00Z');
const write = (model: SentenceModel, options: Partial<WriteOptions> = {}) =>
  createModelWriter({ model, style: 'exact', deadlineMs: 1_000, now }).write(extractive, {
    task: 'articles',
    ...options,
  });

describe('a writer by a model, in the exact style', () => {
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

  it('shows a quotation once, not beside the sentence that it stands in', async () => {
    const answer = await write(scripted([{ text: 'It is not safe, Mayor Ada Brenn said.', span: 's2' }]));
    expect(answer.quotes.map(({ text }) => text)).toEqual(['The bridge']);
  });

  it('places the quotation, where quotations were asked for, that a sentence repeats', async () => {
    const drafts: Answer[] = [];
    const model = scripted([
      { text: 'It is not safe, Mayor Ada Brenn said.', span: 's2' },
      { text: '{{q1}}', span: null },
    ]);
    const nothing = { text: 'Nothing by Ivo Marsh.', citations: [] };
    const writer = createModelWriter({ model, style: 'exact', deadlineMs: 1_000, now });
    const answer = await writer.write(
      { ...extractive, kind: 'quotes', sentences: [nothing] },
      { task: 'comparison', onDraft: (draft) => drafts.push(draft) },
    );
    expect(answer.sentences).toEqual([nothing]);
    expect(answer.quotes.map(({ text }) => text)).toEqual([words, 'The bridge']);
    expect(drafts.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([[words]]);
  });

  it('places an interrupted quotation whole', async () => {
    const drafts: Answer[] = [];
    const parted = extractive.quotes.map((quote) => ({ ...quote, part: 1 }));
    await createModelWriter({
      model: scripted([{ text: '{{q2}}', span: null }]),
      style: 'exact',
      deadlineMs: 1_000,
      now,
    }).write({ ...extractive, quotes: parted }, { task: 'person', onDraft: (draft) => drafts.push(draft) });
    expect(drafts.map(({ quotes }) => quotes)).toEqual([parted]);
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

  it.each<[string, Typed]>([
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
    ['markup', { text: '*The bridge at Orlin was closed on Monday*', span: 's1' }],
    ['a line break', { text: 'The bridge at Orlin\nwas closed on Monday', span: 's1' }],
    ['a lost negation', { text: 'It is safe, Mayor Ada Brenn said.', span: 's2' }],
    ['a lost speaker', { text: '"It is not safe,"', span: 's2' }],
    ['two passages joined', { text: 'The bridge at Orlin was closed, Mayor Ada Brenn said.', span: 's1' }],
  ])('never lets %s through, and says that something could not be confirmed', async (_name, sentence) => {
    const answer = await write(scripted([sentence]));
    expect(answer).toEqual({ ...extractive, modelFailure: 'unconfirmed' });
  });

  it('keeps what passed, tells the model what stands, and adds the articles’ sentences that are not told yet', async () => {
    const good = { text: 'It is not safe, Mayor Ada Brenn said.', span: 's2' };
    const model = scripted(
      [good, { text: 'The mayor resigned.', span: 's1' }],
      [{ text: 'Nothing.', span: 's1' }],
    );
    const answer = await write(model);
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      '“It is not safe,” Mayor Ada Brenn said.',
      'The bridge at Orlin was closed on Monday, two days after the flood.',
    ]);
    expect(answer).toMatchObject({ writer: 'model', style: 'exact', modelFailure: 'unconfirmed' });
    expect(model.asked[1]?.written).toEqual(['“It is not safe,” Mayor Ada Brenn said.']);
  });

  it('tells each sentence as soon as it has passed, and never takes one back', async () => {
    const drafts: Answer[] = [];
    const answer = await write(
      scripted([
        { text: 'The bridge at Orlin was closed on Monday', span: 's1' },
        { text: '{{q1}}', span: null },
        { text: 'The mayor resigned.', span: 's1' },
      ]),
      { onDraft: (draft) => drafts.push(draft) },
    );
    expect(drafts.map(({ sentences, quotes }) => [sentences.length, quotes.length])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    for (const draft of drafts)
      expect(answer.sentences.slice(0, draft.sentences.length)).toEqual(draft.sentences);
  });

  it('does not take an empty answer for an answer', async () => {
    expect(await write(scripted([]))).toEqual({ ...extractive, modelFailure: 'unconfirmed' });
  });

  it('gives the model up at the deadline, even one that does not hear the signal, and says so', async () => {
    const silent: SentenceModel = {
      name: 'silent',
      propose: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }),
    };
    const writer = createModelWriter({ model: silent, style: 'exact', deadlineMs: 20, now });
    expect(await writer.write(extractive, { task: 'articles' })).toEqual({
      ...extractive,
      modelFailure: 'late',
    });
  });

  it.each([
    ['unreachable', 'unavailable'],
    ['refused', 'unavailable'],
    ['timeout', 'late'],
    ['over-budget', 'over-budget'],
  ] as const)('says of a model that is %s that it is %s', async (code, modelFailure) => {
    const broken: SentenceModel = {
      name: 'broken',
      // biome-ignore lint/correctness/useYield: it never comes to that
      async *propose() {
        throw new VerbatimError(code, 'no');
      },
    };
    expect(await write(broken)).toEqual({ ...extractive, modelFailure });
  });

  it('asks a model once for one question and evidence, and checks what it remembers', async () => {
    const kept = new Map<string, readonly ProposedSentence[]>();
    const cache: ProposalCache = {
      get: async (key) => kept.get(key) ?? null,
      put: async (key, proposed) => void kept.set(key, proposed),
      prune: async () => 0,
    };
    const model = scripted([{ text: 'The bridge at Orlin was closed on Monday', span: 's1' }]);
    const writer = createModelWriter({ model, style: 'exact', deadlineMs: 1_000, now, cache });
    const first = await writer.write(extractive, { task: 'articles' });
    const again = await writer.write(
      { ...extractive, question: 'Why was the bridge closed' },
      { task: 'articles' },
    );
    expect(model.asked).toHaveLength(1);
    expect(again.sentences).toEqual(first.sentences);
    await writer.write({ ...extractive, question: 'Who closed the bridge?' }, { task: 'articles' });
    expect(model.asked).toHaveLength(2);
    for (const key of kept.keys()) kept.set(key, [{ text: 'The mayor resigned.', spans: ['s1'] }]);
    const checked = await writer.write(extractive, { task: 'articles' });
    expect(checked.sentences).toEqual(first.sentences);
  });
});

describe('a writer by a model, in the fluent style', () => {
  const fluent = (...sentences: readonly ProposedSentence[]): SentenceModel => ({
    name: 'fluent',
    async *propose() {
      yield* sentences;
    },
  });

  it('marks its sentences as the model’s, with the sources of their passages', async () => {
    const text = 'On Monday, two days after the flood, the bridge at Orlin was closed.';
    const answer = await write(fluent({ text, spans: ['s1'] }), { style: 'fluent' });
    expect(answer.sentences).toEqual([{ text, citations: [1], wording: 'model' }]);
    expect(answer).toMatchObject({ writer: 'model', style: 'fluent' });
  });

  it.each([
    ['a sentence without passages', 'The bridge at Orlin was closed on Monday.', []],
    ['a quotation mark of its own', 'The bridge at “Orlin” was closed on Monday.', ['s1']],
    ['another day', 'The bridge at Orlin was closed on Tuesday.', ['s1']],
    ['a denial dropped', 'It is safe, Mayor Ada Brenn said.', ['s2']],
    ['another language', 'Мостът в Орлин беше затворен в понеделник.', ['s1']],
  ])('does not show %s', async (_name, text, spans) => {
    expect(await write(fluent({ text, spans }), { style: 'fluent' })).toEqual({
      ...extractive,
      modelFailure: 'unconfirmed',
    });
  });

  it('translates what is in another language, one passage at a time, and says from which, and where the original stands', async () => {
    const text = 'Мостът в Орлин беше затворен в понеделник, два дни след наводнението.';
    const answer = await createModelWriter({
      model: fluent({ text, spans: ['s1'] }),
      style: 'fluent',
      deadlineMs: 1_000,
      now,
    }).write({ ...extractive, understood: { language: 'bg' } }, { task: 'articles' });
    const end = passage.indexOf('.') + 1;
    const original = { start: 0, end, text: passage.slice(0, end) };
    expect(answer.sentences).toEqual([
      { text, citations: [1], wording: 'model', translatedFrom: 'en', original },
    ]);
  });
});
