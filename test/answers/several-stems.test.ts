import { describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

describe('forms of one word, and words for one thing,', () => {
  it.each([
    ['uk', 'що сталося у відділенні', 'Відділення пошти в Лунді згоріло вночі.'],
    ['uk', 'коли відкриють відділення', 'У відділенні пошти в Лунді відкриють двері 5 травня.'],
    ['uk', 'хто у списку делегатів', 'Оголошено список делегатів: його очолює Ада Марлов.'],
    ['ru', 'кто в списке делегатов', 'Объявлен список делегатов: его возглавляет Ада Марлоу.'],
    ['ru', 'когда появится список', 'В списке делегатов, он появится 5 мая, двенадцать имён.'],
    ['bg', 'къде пееха певците', 'Певецът Ади Марлов пя на площада в Дренов.'],
    ['bg', 'кога дойдоха вълците', 'В неделя до Дренов дойде вълк.'],
    ['en', 'where did the otters come from', 'The otters came from the north, a ranger in Lund said.'],
    ['en', 'why was the pier closed', 'The pier was shut because of rot.'],
    ['ru', 'почему уволился Ильмен', 'Савва Ильмен ушёл в отставку из-за болезни.'],
  ])('are found by one another: %s, %s', async (language, question, text) => {
    await using newsroom = await openNewsroom([{ id: 'one', title: 'Новости', text, language }]);
    const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
    const { answer } = await newsroom.answerer.answer(asked);
    expect(answer.sentences.map((sentence) => sentence.text)).toEqual([text]);
  });
});
