import { describe, expect, it } from 'vitest';
import { mishapAskedAbout } from '../../src/answers/summary/find-casualties.ts';
import { Conversation } from './conversation.ts';
import { openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'blackout',
    title: 'Blackout in Skerry',
    text: 'A blackout left 4,000 homes in Skerry without light on Tuesday night. Nobody was hurt, the police said.\n\nThe lights came back at dawn.',
  },
  {
    id: 'storm',
    title: 'Storm over Ostrand',
    text: 'The storm over Ostrand felled two hundred trees. An old man died when his roof fell in.',
  },
  {
    id: 'quay',
    title: 'Crane falls on the quay',
    text: 'A crane fell on the quay at Hollin on Monday and broke two boats.',
  },
  {
    id: 'bg',
    language: 'bg',
    title: 'Дренов без ток',
    text: 'Дренов остана без ток в понеделник. Няма пострадали.',
  },
  {
    id: 'ru',
    language: 'ru',
    title: 'Пожар на складе в Лунде',
    text: 'На складе в Лунде ночью был пожар. Погибли двое рабочих, сообщили в больнице.',
  },
  {
    id: 'uk',
    language: 'uk',
    title: 'Пожежа на пошті у Вершині',
    text: 'На пошті у Вершині сталася пожежа. Ніхто не постраждав, повідомив мер.',
  },
];

async function told(question: string) {
  await using newsroom = await openNewsroom(reports);
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  return (await newsroom.answerer.answer(asked)).answer.sentences.map(({ text }) => text);
}

describe('whether anybody was killed or hurt', () => {
  it.each([
    ['did anybody die in the blackout', 'Nobody was hurt, the police said.'],
    ['were there any deaths in the storm', 'An old man died when his roof fell in.'],
    ['did anyone die in the blackout disaster', 'Nobody was hurt, the police said.'],
    ['има ли загинали в Дренов', 'Няма пострадали.'],
    ['погиб ли кто-нибудь при пожаре в Лунде', 'Погибли двое рабочих, сообщили в больнице.'],
    ['чи загинув хтось на пошті у Вершині', 'Ніхто не постраждав, повідомив мер.'],
  ])('is told by the sentence that says so: %s', async (question, sentence) => {
    expect(await told(question)).toEqual([sentence]);
  });

  it.each([
    'did the old man die',
    'was the mayor hurt in the blackout',
    'умер ли старик',
    'чи загинув мер Вершини',
  ])('is not what is asked of somebody: %s', (question) => {
    expect(mishapAskedAbout(question)).toBeNull();
  });

  it('is not told by an article without a word of it', async () => {
    expect(await told('did anybody die when the crane fell on the quay')).toEqual([]);
  });
});

describe('whether anybody was hurt, without saying in what,', () => {
  it.each([
    'was anybody killed',
    'are there any dead?',
    'did anyone die yesterday',
    'има ли пострадали?',
    'есть ли погибшие',
    'чи є загиблі',
  ])('is asked back: %s', async (question) => {
    await using newsroom = await openNewsroom(reports);
    const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
    expect((await newsroom.answerer.answer(asked)).answer.kind).toBe('clarify');
  });

  it('means what the conversation is about', async () => {
    await using newsroom = await openNewsroom(reports);
    const talk = new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
    const { sentences, understood } = await talk.say(
      'what happened in the blackout in Skerry',
      'was anyone hurt?',
    );
    expect(sentences.map(({ text }) => text)).toEqual(['Nobody was hurt, the police said.']);
    expect(understood.fromConversation).toBe(true);
  });
});
