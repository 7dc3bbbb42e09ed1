import { describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { openNewsroom, type Report } from './newsroom.ts';

const AS_OF = new Date('2031-03-31T12:00:00Z');
/** Words that no other article has. */
const ownWords = (at: number) =>
  Array.from(
    { length: 20 },
    (_, n) => `${'bdfgklmnp'[at]}${'aeiou'[n % 5]}${'rstv'[Math.floor(n / 5)]}orren`,
  );
/** One long sentence an article, one article a day. */
const reports: readonly Report[] = Array.from({ length: 9 }, (_, at) => ({
  id: `day-${at}`,
  title: `The fleet on day ${at}`,
  date: `2031-03-1${at}`,
  text: `On day ${at} the herring fleet saw ${ownWords(at).join(' ')}.`,
}));

describe('a long answer', () => {
  it('shows at most 900 characters, and what did not fit with "more"', async () => {
    await using newsroom = await openNewsroom(reports);
    const conversation = new Conversation(newsroom, AS_OF);
    const seen: string[] = [];
    for (
      let answer = await conversation.say('what happened to the herring fleet');
      answer.kind === 'summary';
      answer = await conversation.say('more')
    ) {
      const texts = answer.sentences.map(({ text }) => text);
      expect(texts.join('').length).toBeLessThanOrEqual(900);
      seen.push(...texts);
    }
    expect(new Set(seen)).toEqual(new Set(reports.map(({ text }) => text)));
    expect(seen).toHaveLength(reports.length);
  });

  it('shows at most 900 characters of quotations, and the others with "more"', async () => {
    const words = Array.from(
      { length: 5 },
      (_, at) => `${ownWords(at).join(' ')} ${ownWords(at).toReversed().join(' ')}.`,
    );
    await using newsroom = await openNewsroom([
      {
        id: 'speech',
        title: 'A speech',
        text: words.map((said) => `"${said}" Ada Marlow said.`).join('\n\n'),
        said: words.map((said) => ({ by: 'Ada Marlow', words: said })),
      },
    ]);
    const conversation = new Conversation(newsroom, AS_OF);
    const seen: string[] = [];
    for (
      let answer = await conversation.say('what did Ada Marlow say');
      answer.kind === 'quotes';
      answer = await conversation.say('more')
    ) {
      const texts = answer.quotes.map(({ text }) => text);
      expect(texts.join('').length).toBeLessThanOrEqual(900);
      seen.push(...texts);
    }
    expect(new Set(seen)).toEqual(new Set(words));
    expect(seen).toHaveLength(words.length);
  });

  it('begins with the newest where the latest is asked for', async () => {
    await using newsroom = await openNewsroom(reports);
    const { sentences } = await new Conversation(newsroom, AS_OF).say('the latest on the herring fleet');
    const days = sentences.map(({ text }) => Number(/day (\d)/.exec(text)?.[1]));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.length).toBeGreaterThan(1);
  });

  it.each([
    'the latest words of Ada Marlow',
    'what did Ada Marlow say recently',
    'последните думи на Ada Marlow',
    'последние слова Ada Marlow',
    'останні слова Ada Marlow',
  ])('begins with the newest words where those are asked for: %s', async (question) => {
    await using newsroom = await openNewsroom(
      [4, 8, 1].map((day) => ({
        id: `day-${day}`,
        title: 'A speech',
        date: `2031-03-0${day}`,
        text: `"${day === 1 ? 'A long quotation about the fleet, the harbour and the weather of that day,' : 'Fish,'} ${ownWords(day)[0]}," Ada Marlow said.`,
        said: [{ by: 'Ada Marlow', words: `${ownWords(day)[0]},` }],
      })),
    );
    const { quotes } = await new Conversation(newsroom, AS_OF).say(question);
    expect(quotes.map(({ articleId }) => articleId)).toEqual(['day-8', 'day-4', 'day-1']);
  });
});
