import { expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

it('what somebody says fits the topic of the sentence right before it, in the same paragraph', async () => {
  await using newsroom = await openNewsroom([
    {
      id: 'brewery',
      title: 'Brewery lets forty people go',
      text: 'Director Otmar Sill blamed the price of barley. "We pay more for the field than for the barrel," Sill said.\n\nThe town wants to help with the rent.\n\n"I have not heard from the mayor," Otmar Sill said.',
      said: [
        { by: 'Otmar Sill', words: 'We pay more for the field than for the barrel,' },
        { by: 'Otmar Sill', words: 'I have not heard from the mayor,' },
      ],
    },
  ]);
  const ask = async (question: string) =>
    (await newsroom.answerer.answer({ question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' }))
      .answer;
  const { quotes } = await ask('what did Sill say about barley');
  expect(quotes.map(({ text }) => text)).toEqual(['We pay more for the field than for the barrel,']);
  expect((await ask('what did Sill say about the rent')).kind).toBe('no-evidence');
});
