import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'dockers',
    title: 'Dockers on strike in Hollin',
    text: 'The dockers of Hollin are on strike. Their union will meet Minister Ada Lorne on Friday. A docker, Rolf Dahn, made tea.',
  },
  {
    id: 'choir',
    title: 'Choir in Lund',
    text: 'The choir of Lund has a new leader: Maud Tellin heads the choir from May. The baker Ivo Brenn sings bass.',
  },
  {
    id: 'miners-ru',
    language: 'ru',
    title: 'Шахтёры Лунда',
    text: 'Шахтёры Лунда бастуют. Профсоюз шахтёров пишет министру Савве Ильмену.',
  },
  {
    id: 'teachers-bg',
    language: 'bg',
    title: 'Учителите в Дренов',
    text: 'Учителите в Дренов искат повече. Председателката на синдиката Яна Лозева чака отговор.',
  },
  {
    id: 'mill-bg',
    language: 'bg',
    title: 'Мелницата в Равище',
    text: 'Мелницата в Равище спря. Мелничарят Стоян Бачев чака жито.',
  },
  {
    id: 'mill-ru',
    language: 'ru',
    title: 'Мельница в Лунде',
    text: 'Мельница в Лунде снова мелет. Мельницей руководит Савва Ильмен.',
  },
  {
    id: 'theatre-uk',
    language: 'uk',
    title: 'Театр у Вершині',
    text: 'Театр у Вершині очолила акторка Марта Синиця. Раду міста очолює Олена Дуб.',
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function ask(question: string): Promise<Answer> {
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer;
}

describe('who stands at the head of something', () => {
  it.each([
    [
      'who leads the choir of Lund',
      'The choir of Lund has a new leader: Maud Tellin heads the choir from May.',
    ],
    ['кой ръководи синдиката на учителите', 'Председателката на синдиката Яна Лозева чака отговор.'],
    ['кто руководит мельницей', 'Мельницей руководит Савва Ильмен.'],
    ['хто очолює театр', 'Театр у Вершині очолила акторка Марта Синиця.'],
  ])('is told by a sentence with a word for it: %s', async (question, sentence) => {
    expect((await ask(question)).sentences.map(({ text }) => text)).toEqual([sentence]);
  });

  it.each([
    'who leads the union of the dockers',
    'кто возглавляет профсоюз шахтёров',
    'кой ръководи синдиката в мелницата в Равище',
  ])('is not told by a sentence that names somebody else: %s', async (question) => {
    const { kind, searched } = await ask(question);
    expect(kind).toBe('no-evidence');
    expect(searched.nearest).toBeDefined();
  });
});
