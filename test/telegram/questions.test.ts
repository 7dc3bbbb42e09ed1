import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, type Report } from '../answers/newsroom.ts';
import { labels, type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const ADMIN_ID = 4_000;
const asOf = new Date('2031-03-13T12:00:00Z');
const reports: readonly Report[] = [
  {
    id: 'tolls',
    title: 'Council argues over the tolls',
    text: '"Tolls pay for the bridge," Ada Marlow said.\n\n"Tolls empty the shops," said Nils Odum. "I have counted the tolls," said Bertil Odum.\n\n"The lamps are late," said Bertil Odum. "The lamps are dim," said Nils Odum.',
    said: [
      { by: 'Ada Marlow', words: 'Tolls pay for the bridge,' },
      { by: 'Nils Odum', words: 'Tolls empty the shops,' },
      { by: 'Bertil Odum', words: 'I have counted the tolls,' },
      { by: 'Bertil Odum', words: 'The lamps are late,' },
      { by: 'Nils Odum', words: 'The lamps are dim,' },
    ],
  },
];

describe('questions in a chat', () => {
  let newsroom: Newsroom;
  let bot: StandInBot;
  let ada: Person;

  beforeEach(async () => {
    newsroom = await openNewsroom(reports);
    const { answerer } = newsroom;
    bot = await startOnStandIn({
      answerer: { answer: (question, ...rest) => answerer.answer({ ...question, asOf }, ...rest) },
      settings: { zone: 'UTC', adminIds: [ADMIN_ID], access: 'open', allowedIds: [] },
    });
    ada = bot.person();
  });
  afterEach(async () => {
    await bot.stop();
    await newsroom[Symbol.asyncDispose]();
  });

  it('offers the bearers of a name as buttons, once, and keeps the topic', async () => {
    const asked = await ada.say('Odum on the tolls');
    expect(new Set(labels(asked))).toEqual(new Set(['Nils Odum', 'Bertil Odum']));
    ada.press(asked, 'Bertil Odum');
    expect((await ada.reply()).text).toContain('I have counted the tolls');
    const later = await ada.say('what did Odum say about the lamps');
    expect(later.text).toContain('The lamps are late');
    expect(later.text).not.toContain('Nils');
  });

  it('shows what a follow-up goes on with, and leaves it by a button', async () => {
    expect(labels(await ada.say('what did Marlow say about tolls'))).not.toContain('New topic');
    const followUp = await ada.say('who else?');
    expect(followUp.text).toContain('From the conversation: tolls');
    ada.press(followUp, 'New topic');
    expect((await ada.reply()).text).toContain('We start anew');
    expect((await ada.say('more')).text).toContain('nothing to go on from');
  });

  it('tells the admins of a reported answer what it rested on', async () => {
    const admin = bot.person({ id: ADMIN_ID });
    await admin.say('/help');
    ada.press(await ada.say('what did Marlow say about tolls'), 'Report');
    const { text = '' } = await admin.reply();
    expect(text).toContain('what did Marlow say about tolls');
    expect(text).toContain('quotes · Ada Marlow · tolls · en');
    expect(text).toContain('Ada Marlow (high): Tolls pay for the bridge, · tolls v1 1–26');
  });

  it('lets an answer of nothing be reported, too', async () => {
    expect(labels(await ada.say('what did Marlow say about herring'))).toContain('Report');
  });
});
