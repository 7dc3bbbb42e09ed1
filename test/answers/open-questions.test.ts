import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { reports } from './reports.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function ask(question: string): Promise<Answer> {
  return (await newsroom.answerer.answer({ question, asOf: AS_OF, zone: 'UTC' })).answer;
}

const reportOf = (id: string) => {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`No report ${id}.`);
  return report;
};

describe('an open question', () => {
  it.each([
    ['what happened to the Skerry bridge', 'bridge'],
    ['Why do lorries take the ferry?', 'bridge'],
    ['what is the latest on the herring quotas', 'brother'],
    ['who wants to sell the oldest ferry?', 'sale'],
  ])('%s is answered from %s', async (question, id) => {
    const { kind, citations } = await ask(question);
    expect(kind).toBe('summary');
    expect(citations.map(({ articleId }) => articleId)).toContain(id);
  });

  it('has sentences that stand word for word in the passages they cite', async () => {
    const { sentences, citations } = await ask('what happened to the Skerry bridge');
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, citations: numbers } of sentences) {
      const passages = citations
        .filter(({ n }) => numbers.includes(n))
        .flatMap((citation) => citation.passages);
      const plain = (shown: string) =>
        shown
          .replace(/\[[^\]]+\]/g, '')
          .replace(/[“”"…]/g, '')
          .trim();
      const words = plain(text).split(/\s+/);
      expect(passages.some((passage) => words.every((word) => passage.text.includes(word)))).toBe(true);
    }
    for (const { articleId, passages } of citations)
      for (const { field, start, end, text } of passages) {
        const report = reportOf(articleId);
        expect((field === 'title' ? report.title : report.text).slice(start, end)).toBe(text);
      }
  });

  it('puts who is meant in brackets for a pronoun by a cue, outside quotations only', async () => {
    const { sentences } = await ask('Can the Skerry bridge be mended by autumn?');
    expect(sentences.map(({ text }) => text).join('\n')).toContain(
      '[Tobias Quill] believes the bridge can be mended',
    );
  });

  it('shows quotations in “…”, to the letter', async () => {
    const { sentences, citations } = await ask('Would the chief engineer drive a cart over the bridge?');
    const shown = sentences.flatMap(({ text }) =>
      [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? ''),
    );
    expect(shown).toContain('I would not drive a cart over it,');
    const cited = citations.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
    for (const words of shown) expect(cited).toContain(words);
  });

  it('keeps to a time asked for on a topic', async () => {
    expect((await ask('what happened in Port Ellen in February')).kind).toBe('no-evidence');
    expect((await ask('what happened in Port Ellen in March')).kind).toBe('summary');
  });

  it('tells the newest first where no topic is named', async () => {
    const { citations } = await ask('what happened this week');
    expect(citations[0]?.articleId).toBe('bridge');
  });

  it.each(['what happened in Atlantis', 'what happened to the Atlantis bridge', 'Atlantis on herring'])(
    'is not answered where its words stand nowhere: %s',
    async (question) => {
      const { kind, sentences, citations, searched } = await ask(question);
      expect([kind, sentences, citations]).toEqual(['no-evidence', [], []]);
      expect(searched.articles).toBe(reports.length);
    },
  );
});

describe('a question about the archive', () => {
  it.each([
    ['what do you have?', /6 articles, from 1 February 2031 to 12 March 2031/],
    ['какво имаш?', /6 статии, от 1 февруари 2031/],
    ['что у тебя есть?', /6 статей, с 1 февраля 2031/],
    ['що у тебе є?', /6 статей, від 1 лютого 2031/],
  ])('%s', async (question, expected) => {
    const { kind, sentences } = await ask(question);
    expect(kind).toBe('talk');
    const text = sentences.map((sentence) => sentence.text).join(' ');
    expect(text).toMatch(expected);
    expect(text).toContain('Evening Lantern');
    expect(text).toContain('Ada Marlow');
  });
});

describe('what is no question for the archive', () => {
  it.each([
    ['', 'talk'],
    ['a', 'talk'],
    ['🙂🙂🙂', 'talk'],
    ['hello', 'talk'],
    ['you stupid bot', 'talk'],
    ['are you a robot?', 'talk'],
    ['more', 'talk'],
    ['Wat heeft de burgemeester gezegd? Was hat die Bürgermeisterin über die Fähre gesagt', 'talk'],
    ['マーロウは何と言いましたか', 'talk'],
    ['What did Marlow say? And what happened to the bridge?', 'clarify'],
    ['x'.repeat(4096), 'talk'],
    ['what '.repeat(800), 'clarify'],
    ['"a" OR NEAR(b, 5) NOT title:*', 'no-evidence'],
    ["'; DROP TABLE articles; --", 'talk'],
    ['<b>zzgl</b> *qqx* [vvk](tg://user?id=1) `wwy`', 'no-evidence'],
  ])('%j gets a fitting reply', async (question, kind) => {
    const answer = await ask(question);
    expect(answer.kind).toBe(kind);
    expect(answer.question).toBe(question);
    if (kind !== 'no-evidence') expect(answer.sentences.length).toBe(1);
    expect(answer.citations).toEqual([]);
  });

  it('is answered in the language of the chat where the message has none', async () => {
    const asked = { question: '🙂', asOf: AS_OF, zone: 'UTC', language: 'uk' };
    const { answer } = await newsroom.answerer.answer(asked);
    expect(answer.sentences[0]?.text).toContain('Запитайте словами');
  });
});

describe('the writer', () => {
  const asked = { question: 'what happened to the Skerry bridge', asOf: AS_OF, zone: 'UTC' };

  it('words a summary, from its citations', async () => {
    await using room = await openNewsroom(reports, {
      writer: {
        write: async (extractive) => ({
          ...extractive,
          writer: 'model',
          sentences: extractive.sentences.slice(0, 1),
        }),
      },
    });
    const { answer } = await room.answerer.answer(asked);
    expect([answer.writer, answer.sentences.length]).toEqual(['model', 1]);
  });

  it('is not waited for to answer: what was found is shown where it fails', async () => {
    await using room = await openNewsroom(reports, {
      writer: { write: () => Promise.reject(new Error('no model today')) },
    });
    const { answer } = await room.answerer.answer(asked);
    expect([answer.writer, answer.kind]).toEqual(['extractive', 'summary']);
  });

  it('explains each step on the way', async () => {
    const steps: string[] = [];
    await using room = await openNewsroom(reports, { explain: (step) => steps.push(step) });
    await room.answerer.answer(asked);
    expect(steps).toEqual(['understood', 'plan', 'candidates', 'evidence']);
  });
});
