import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digester } from '../../src/digests/digester.ts';
import { ManualClock, settle } from '../delivery/manual-clock.ts';
import { type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import { oneStory } from './running-bot.ts';

const ADMIN = 500_001;
const hour = 60 * 60_000;
const day = 24 * hour;

describe('a pipeline that makes no digests', () => {
  let time: ManualClock;
  let bot: StandInBot;
  let admin: Person;
  let answer: Digester['digest'];

  beforeEach(async () => {
    time = new ManualClock('2026-01-10T05:30:00Z');
    answer = async (request) => ({ digest: oneStory(request), storyKeys: ['bridge'] });
    bot = await startOnStandIn({
      clock: time,
      digester: { digest: (request) => answer(request) },
      settings: { zone: 'UTC', adminIds: [ADMIN], access: 'open', allowedIds: [] },
      logger: { info: () => {}, warn: () => {}, error: () => {} },
    });
    admin = bot.person({ id: ADMIN, firstName: 'Grace', hasStarted: true });
    for (const name of ['Ada', 'Emmy']) await bot.person({ firstName: name }).say('/subscribe 8 Sofia');
  });
  afterEach(() => bot.stop());

  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += hour) {
      await time.jump(hour);
      await settle();
    }
  };
  const told = () =>
    bot.standIn.calls.filter(
      ({ method, parameters }) => method === 'sendMessage' && Number(parameters.chat_id) === admin.chatId,
    ).length;

  it('is told to the admins once a day, with its cause', async () => {
    answer = () => Promise.reject(new Error('The index is gone.'));
    await pass(3 * hour);
    expect((await admin.reply()).text).toContain('Digests cannot be made: The index is gone.');
    await settle();
    expect(told()).toBe(1);
  });

  it('is told to the admins where no article came for a day, and not where all of them were told', async () => {
    const empty =
      (articles: number): Digester['digest'] =>
      async (request) => {
        const { searched, ...rest } = oneStory(request);
        return { digest: { ...rest, stories: [], searched: { ...searched, articles } }, storyKeys: [] };
      };
    await pass(2 * hour);
    answer = empty(12);
    await pass(day);
    expect(told()).toBe(0);
    answer = empty(0);
    await pass(day);
    expect((await admin.reply()).text).toContain('No article came for a day');
    await settle();
    expect(told()).toBe(1);
  });
});
