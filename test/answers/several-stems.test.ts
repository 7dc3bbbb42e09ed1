import { describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

describe('cases of one noun', () => {
  it.each([
    ['uk', 'що сталося у відділенні', 'Відділення пошти в Лунді згоріло вночі.'],
    ['uk', 'коли відкриють відділення', 'У відділенні пошти в Лунді відкриють двері 5 травня.'],
    ['uk', 'хто у списку делегатів', 'Оголошено список делегатів: його очолює Ада Марлов.'],
    ['ru', 'кто в списке делегатов', 'Объявлен список делегатов: его возглавляет Ада Марлоу.'],
    ['ru', 'когда появится список', 'В списке делегатов, он появится 5 мая, двенадцать имён.'],
  ])('are found by one another: %s, %s', async (language, question, text) => {
    await using newsroom = await openNewsroom([{ id: 'one', title: 'Новости', text, language }]);
    const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
    const { answer } = await newsroom.answerer.answer(asked);
    expect(answer.sentences.map((sentence) => sentence.text)).toEqual([text]);
  });
});
