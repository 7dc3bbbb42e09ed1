import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Frame } from '../../src/answers/answerer.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { reports } from './reports.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function ask(question: string, frame?: Frame): Promise<Answer> {
  const asked = { question, asOf: AS_OF, zone: 'UTC' };
  return (await newsroom.answerer.answer(frame ? { ...asked, frame } : asked)).answer;
}

/** Asks the questions of one conversation; returns the last answer. */
async function converse(...questions: readonly string[]): Promise<Answer> {
  let frame: Frame | null = null;
  let last: Answer | undefined;
  for (const question of questions) {
    const asked = { question, asOf: AS_OF, zone: 'UTC' };
    const outcome = await newsroom.answerer.answer(frame === null ? asked : { ...asked, frame });
    ({ answer: last, frame } = outcome);
  }
  if (last === undefined) throw new Error('Nothing was asked.');
  return last;
}

const textOf = (id: string) => reports.find((report) => report.id === id)?.text ?? '';

describe('what somebody said', () => {
  it('is answered with slices of the articles and the sentences they stand in', async () => {
    const answer = await ask('what did Marlow say');
    expect(answer.kind).toBe('quotes');
    for (const quote of answer.quotes)
      expect(textOf(quote.articleId).slice(quote.start, quote.end)).toBe(quote.text);
    for (const { articleId, passages } of answer.citations)
      for (const { start, end, text } of passages) expect(textOf(articleId).slice(start, end)).toBe(text);
    for (const { citation, articleId, text } of answer.quotes) {
      const cited = answer.citations.find(({ n }) => n === citation);
      expect(cited?.articleId).toBe(articleId);
      expect(cited?.passages.some((passage) => passage.text.includes(text))).toBe(true);
    }
  });

  it('shows the same words once, with the other outlets that have them', async () => {
    const { quotes, citations } = await ask('what did Marlow say about tolls');
    const same = quotes.filter(({ text }) => text.startsWith('Nobody likes tolls'));
    expect(same).toHaveLength(1);
    expect(same[0]?.alsoIn).toHaveLength(1);
    expect(citations.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['Harbour Post', 'Evening Lantern']),
    );
  });

  it('names a speaker in full where one article has only the surname', async () => {
    const { quotes } = await ask('what did marlow say about tolls');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ada Marlow']));
  });

  it.each([
    'Marlow on season tickets',
    'Did Ada Marlow comment on season tickets?',
    'quote marlow about season tickets',
  ])('keeps to the topic: %s', async (question) => {
    const { quotes } = await ask(question);
    expect(quotes.map(({ text }) => text)).toEqual([
      'We will look at the price of season tickets again in May.',
    ]);
  });

  it('finds words on a topic that only the sentence around them names', async () => {
    const { quotes } = await ask('what did Marlow tell about the council');
    expect(quotes[0]?.text).toContain('Nobody likes tolls');
  });

  it('finds a name in the other script', async () => {
    const { kind, quotes } = await ask('Какво каза Банова?');
    expect(kind).toBe('quotes');
    expect(new Set(quotes.map(({ articleId }) => articleId))).toContain('sale');
    expect(new Set(quotes.map(({ articleId }) => articleId))).toContain('herring-bg');
  });

  it('finds a misspelt name and says whose words it took', async () => {
    const { kind, understood } = await ask('what did Marlov say about tolls');
    expect([kind, understood.speakers]).toEqual(['quotes', ['Ada Marlow']]);
  });

  it('does not give a bare surname to the less quoted of two who bear it', async () => {
    const text =
      '"It will rain," Bo Tarn said. "It will pour," Bo Tarn said. "I sing," said Lil Tarn. "We are ready," Tarn said.';
    await using room = await openNewsroom([
      {
        id: 'tarns',
        title: 'Weather and song',
        text,
        said: [
          { by: 'Bo Tarn', words: 'It will rain,' },
          { by: 'Bo Tarn', words: 'It will pour,' },
          { by: 'Lil Tarn', words: 'I sing,' },
          { by: 'Tarn', words: 'We are ready,' },
        ],
      },
    ]);
    const { answer } = await room.answerer.answer({
      question: 'what did Lil Tarn say',
      asOf: AS_OF,
      zone: 'UTC',
    });
    expect(answer.quotes.map((quote) => quote.text)).toEqual(['I sing,']);
  });

  it('finds who speaks in a role', async () => {
    const { quotes } = await ask('what did the chief engineer say');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Tobias Quill']));
  });

  it('keeps to the time asked for, and says which it took', async () => {
    const { quotes, understood } = await ask('what did Jonas Quill say in February');
    expect(quotes).toHaveLength(3);
    expect([understood.from, understood.to]).toEqual([
      '2031-02-01T00:00:00.000Z',
      '2031-03-01T00:00:00.000Z',
    ]);
  });

  it('does not see what is published after "now"', async () => {
    const asked = {
      question: 'what did Tobias Quill say',
      asOf: new Date('2031-03-11T00:00:00Z'),
      zone: 'UTC',
    };
    expect((await newsroom.answerer.answer(asked)).answer.kind).toBe('no-evidence');
  });

  it('puts two people side by side, each with his own citations', async () => {
    const { quotes, citations } = await ask('compare Ada Marlow and Tobias Quill');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(
      new Set(['Ada Marlow', 'Tobias Quill']),
    );
    for (const quote of quotes)
      expect(citations.find(({ n }) => n === quote.citation)?.articleId).toBe(quote.articleId);
  });

  it.each([
    'who said anything about the ferries',
    'has anybody said anything about the ferries',
    'what do people say about the ferries',
    'reactions to the ferries',
  ])('finds everybody who spoke on a topic, each with the best first: %s', async (question) => {
    const { quotes } = await ask(question);
    const names = [...new Set(quotes.map(({ speaker }) => speaker?.name))];
    expect(names).toContain('Ada Marlow');
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(quotes.slice(0, names.length).map(({ speaker }) => speaker?.name)).size).toBe(
      names.length,
    );
  });

  it('cites an article in which both people speak under one number', async () => {
    await using shared = await openNewsroom([
      {
        id: 'debate',
        title: 'Debate on the tolls',
        text: '"The tolls are fair," Ada Marlow said. "The tolls are theft," Nils Odum said.',
        said: [
          { by: 'Ada Marlow', words: 'The tolls are fair,' },
          { by: 'Nils Odum', words: 'The tolls are theft,' },
        ],
      },
    ]);
    const asked = { question: 'compare Marlow and Odum', asOf: new Date('2031-03-13'), zone: 'UTC' };
    const { answer } = await shared.answerer.answer(asked);
    expect(answer.quotes.map(({ citation }) => citation)).toEqual([1, 1]);
    expect(answer.citations.map(({ n, passages }) => [n, passages.length])).toEqual([[1, 2]]);
  });

  it.each(['who said “I would not drive a cart over it”?', 'who said "I would never drive a cart over it"'])(
    'finds who said given words, one of which may be remembered otherwise: %s',
    async (question) => {
      const { quotes } = await ask(question);
      expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Tobias Quill']);
    },
  );

  it('finds nobody who only shares the small words of what is asked for', async () => {
    expect((await ask('who said “I would not sing over it”?')).kind).toBe('no-evidence');
    expect((await ask('who said I would not')).kind).toBe('no-evidence');
  });
});

describe('what nobody said', () => {
  it('is said to be nothing, with what was searched and the nearest hit', async () => {
    const { kind, quotes, citations, searched } = await ask('what did Marlow say about herring');
    expect([kind, quotes, citations]).toEqual(['no-evidence', [], []]);
    expect(searched.articles).toBe(reports.length);
    expect(searched.nearest?.passages[0]?.text).toBeTruthy();
  });

  it('needs every word of a short topic', async () => {
    expect((await ask('Marlow on tolls and herring')).kind).toBe('no-evidence');
  });

  it('is not filled with the words of others in the same article', async () => {
    expect((await ask('what did Marlow say about outrageous')).kind).toBe('no-evidence');
  });

  it('does not take a stranger for somebody of a like name', async () => {
    expect((await ask('what did Harlow say')).kind).toBe('no-evidence');
  });

  it('is nothing in a time in which the person was silent, with what he said at another as the nearest', async () => {
    const { kind, searched } = await ask('what did Jonas Quill say yesterday');
    expect([kind, searched.nearest?.articleId]).toEqual(['no-evidence', 'brother']);
  });
});

describe('a conversation', () => {
  it('asks which of two is meant, takes the choice, and remembers it', async () => {
    const which = await ask('what did Quill say');
    expect([which.kind, which.options]).toEqual(['clarify', ['Jonas Quill', 'Tobias Quill']]);
    const chosen = await converse('what did Quill say', 'Tobias Quill');
    expect(chosen.quotes.map(({ speaker }) => speaker?.name)).toContain('Tobias Quill');
    const later = await converse('what did Quill say', 'Tobias Quill', 'what did Quill say about autumn');
    expect(later.quotes.map(({ text }) => text)).toEqual(['the bridge can be mended by autumn']);
  });

  it('does not ask where only one of them speaks on the topic', async () => {
    expect((await ask('what did Quill say about herring')).quotes[0]?.speaker?.name).toBe('Jonas Quill');
  });

  it.each([
    [['what did Marlow say', 'and Tobias Quill?'], 'Tobias Quill'],
    [['what did Tobias Quill say', 'what did he say about autumn'], 'Tobias Quill'],
    [['what did Marlow say', 'about season tickets?'], 'Ada Marlow'],
  ])('%j is answered with words of %s', async (questions, name) => {
    const { kind, quotes } = await converse(...questions);
    expect([kind, quotes[0]?.speaker?.name]).toEqual(['quotes', name]);
  });

  it('goes on from where it was after a question in passing', async () => {
    const { kind, quotes } = await converse('what did Marlow say', 'why?', 'and about season tickets?');
    expect([kind, quotes[0]?.text]).toEqual([
      'quotes',
      'We will look at the price of season tickets again in May.',
    ]);
  });

  it('changes the time alone', async () => {
    const { understood, kind } = await converse('what did Jonas Quill say', 'and last month?');
    expect([kind, understood.speakers, understood.from]).toEqual([
      'quotes',
      ['Jonas Quill'],
      '2031-02-01T00:00:00.000Z',
    ]);
  });

  it('keeps the topic when the speaker changes', async () => {
    const { kind, understood } = await converse('what did Marlow say about tolls', 'and Tobias Quill?');
    expect([kind, understood.topic]).toEqual(['no-evidence', 'tolls']);
  });

  it('shows the sentence and the source of what was said last', async () => {
    const where = await converse('what did Tobias Quill say about a cart', 'where was that said?');
    expect(where.citations.map(({ articleId }) => articleId)).toEqual(['bridge']);
  });

  it('says so when there is no more', async () => {
    const { kind } = await converse('what did Tobias Quill say', 'more');
    expect(kind).toBe('talk');
  });

  it('asks when an event was that no calendar knows, and goes on with the time chosen', async () => {
    const asked = await ask('what did Marlow say before the summit?');
    expect(asked.kind).toBe('clarify');
    const option = asked.options?.[1] ?? '';
    const answered = await converse('what did Marlow say before the summit?', option);
    expect([answered.kind, answered.quotes[0]?.speaker?.name]).toEqual(['quotes', 'Ada Marlow']);
  });

  it('asks who "he" is when nobody was spoken of', async () => {
    expect((await ask('what did he say')).kind).toBe('clarify');
  });
});
