import { expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

it('a translation stands under the statement that it shares most with, also where all its words are plain', async () => {
  await using newsroom = await openNewsroom([
    {
      id: 'letter',
      title: 'Baker hears from the town',
      text: '"It is the best answer in three years," Runa Helm said.',
      said: [{ by: 'Runa Helm', words: 'It is the best answer in three years,' }],
    },
    {
      id: 'oven',
      title: 'Baker at the gate',
      text: '"I have waited three years for a letter," Runa Helm said.',
      said: [{ by: 'Runa Helm', words: 'I have waited three years for a letter,' }],
    },
    {
      id: 'oven-ru',
      title: 'Пекарь у ворот',
      language: 'ru',
      text: '«Я три года ждала письма», — сказала Руна Хельм.',
      said: [{ by: 'Руна Хельм', words: 'Я три года ждала письма' }],
    },
    {
      id: 'street-bg',
      title: 'Хлебарката и улицата',
      language: 'bg',
      text: '„Улицата е тъмна и студена“, каза Руна Хелм.',
      said: [{ by: 'Руна Хелм', words: 'Улицата е тъмна и студена' }],
    },
  ]);
  const { answer } = await newsroom.answerer.answer({
    question: 'what did Helm say',
    asOf: new Date('2031-03-13T12:00:00Z'),
    zone: 'UTC',
  });
  const restated = answer.quotes.flatMap(({ articleId, restates }) =>
    restates === undefined ? [] : [[articleId, restates.articleId]],
  );
  expect(restated).toEqual([['oven-ru', 'oven']]);
});
