import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerOutcome } from '../../src/answers/answerer.ts';
import { fireReports } from './fire-reports.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(fireReports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

function outcomeOf(question: string): Promise<AnswerOutcome> {
  return newsroom.answerer.answer({ question, asOf: new Date('2031-04-07T12:00:00Z'), zone: 'UTC' });
}

async function ask(question: string): Promise<Answer> {
  return (await outcomeOf(question)).answer;
}

describe('a question for a fact', () => {
  it.each([
    ['who won the race', 'race'],
    ['Who has won the race?', 'race'],
    ['who snatched the race?', 'race'],
    ['how many died in the fire', 'fire-correction'],
    ['хто виграв перегони?', 'race-uk'],
  ])('%s is answered though its verb stands nowhere in that form', async (question, id) => {
    const { kind, citations } = await ask(question);
    expect(kind).toBe('summary');
    expect(citations.map(({ articleId }) => articleId)).toContain(id);
  });

  it.each(['who won the regatta', 'how many died in the flood', 'who won the chess title?'])(
    '%s is not, for what it is about stands nowhere',
    async (question) => {
      expect((await ask(question)).kind).toBe('no-evidence');
    },
  );

  it('for a number may be answered by "no one"', async () => {
    const { sentences } = await ask('How many people died in the fire at the mill?');
    expect(sentences[0]?.text).toContain('no one was killed');
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('is not answered with a figure that was taken back', async () => {
    const { sentences } = await ask('How many people had to leave their houses at Corran?');
    const texts = sentences.map(({ text }) => text);
    expect(texts.some((text) => text.includes('400 people'))).toBe(true);
    expect(texts.filter((text) => text.includes('4,000')).every((text) => text.includes('not 4,000'))).toBe(
      true,
    );
  });

  it('is answered in sentences, not in titles', async () => {
    const { sentences } = await ask('How many people had to leave Corran?');
    expect(sentences.some(({ text }) => text.startsWith('Correction'))).toBe(false);
  });

  it('cites no article that no sentence refers to', async () => {
    const { sentences, citations } = await ask(
      'How many people had to leave Corran after the fire at the mill?',
    );
    const used = new Set(sentences.flatMap((sentence) => sentence.citations));
    expect(citations.filter(({ n }) => !used.has(n))).toEqual([]);
  });
});

describe('who somebody is', () => {
  it.each([
    ['who is Ivo Brenn', 'Harbour Master Ivo Brenn'],
    ['Who was Dora Kest?', 'Dora Kest, the head'],
    ['хто така Петра Голлін', 'Петра Голлін'],
  ])('%s is answered first by a sentence with %s', async (question, words) => {
    const { kind, sentences, understood } = await ask(question);
    expect(kind).toBe('summary');
    expect(sentences[0]?.text).toContain(words);
    expect(understood.speakers).toHaveLength(1);
  });

  it('is nothing where the name stands nowhere', async () => {
    expect((await ask('who is Zora Plim')).kind).toBe('no-evidence');
  });
});

describe('an answer from articles in several languages', () => {
  it('is in the language of the question where that has it', async () => {
    const { citations } = await ask('what happened in the island race with Hollin');
    expect(citations.map(({ articleId }) => articleId)).toEqual(['race']);
  });

  it('is in another where only that has it', async () => {
    const { citations } = await ask('what is the latest on Brennyk');
    expect(citations.map(({ articleId }) => articleId)).toEqual(['harbour-uk']);
  });

  it('puts the news in the language of the question first', async () => {
    const { citations } = await ask('latest news');
    expect(citations.map(({ articleId }) => articleId)).toEqual([
      'harbour',
      'race',
      'fire-correction',
      'fire',
    ]);
  });

  it('shows no sentence that begins with "this" without the one before', async () => {
    const { sentences } = await ask('хто повідомив про перегони в гавані?');
    for (const { text } of sentences) expect(text).not.toMatch(/^Про це/);
  });
});

describe('a time without articles', () => {
  it('has the newest article as the nearest', async () => {
    const { kind, searched } = await ask('what happened today');
    expect(kind).toBe('no-evidence');
    expect(searched).toMatchObject({
      articles: 0,
      from: '2031-04-07T00:00:00.000Z',
      nearest: { articleId: 'harbour', passages: [{ start: 0 }] },
    });
  });
});

describe('whether there is more', () => {
  it('is told rightly: "more" then shows more, or says that there is none', async () => {
    let outcome = await outcomeOf('latest news');
    const counts: number[] = [];
    for (let page = 0; page < 5; page++) {
      counts.push(outcome.answer.citations.length);
      const { frame, hasMore } = outcome;
      if (frame === null) throw new Error('No frame.');
      outcome = await newsroom.answerer.answer({
        question: 'more',
        asOf: new Date('2031-04-07T12:00:00Z'),
        zone: 'UTC',
        frame,
      });
      expect(outcome.answer.kind).toBe(hasMore ? 'summary' : 'talk');
      if (!hasMore) break;
    }
    expect(counts).toEqual([4, 2]);
  });
});
