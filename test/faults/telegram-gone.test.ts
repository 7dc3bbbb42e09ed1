import { afterEach, beforeEach, expect, it } from 'vitest';
import { ManualClock } from '../delivery/manual-clock.ts';
import { type StandInBot, startOnStandIn } from '../telegram/bot-on-stand-in.ts';
import { Gateway } from './gateway.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let clock: ManualClock;
let way: Gateway;
let bot: StandInBot;
beforeEach(async () => {
  clock = new ManualClock('2026-01-10T05:00:00Z');
  bot = await startOnStandIn({ clock }, async (apiRoot) => {
    way = await Gateway.to(apiRoot);
    return way.url;
  });
});
afterEach(async () => {
  await bot.stop();
  await way.close();
});

/** Lets the time pass as it does for a service that goes on running. */
const pass = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 10 * MINUTE_MS) await clock.jump(10 * MINUTE_MS);
};
const sentTexts = () =>
  bot.standIn.calls.flatMap(({ method, parameters }) =>
    method === 'sendMessage' ? [String(parameters.text)] : [],
  );
const digests = () => sentTexts().filter((text) => text.includes('1 story'));

it('Telegram is gone for a day: no digest is yesterday’s, the next comes in its hour, and what was asked is answered once', async () => {
  const ada = bot.person();
  await ada.say('/subscribe 8 Sofia');
  await clock.jump(MINUTE_MS);
  await way.close();
  const asked = ada.say('is anybody there');
  await pass(23 * HOUR_MS);
  expect(digests()).toHaveLength(0);
  await way.open();
  await clock.jump(2 * MINUTE_MS);
  expect((await asked).text).toContain('You asked: is anybody there');
  await pass(3 * HOUR_MS);
  expect(digests()).toHaveLength(1);
  expect(digests()[0]).not.toContain('late');
  expect(sentTexts().filter((text) => text.includes('is anybody there'))).toHaveLength(1);
}, 30_000);

it('Telegram is gone over the hour of a digest: it comes when Telegram is back, and says why it is late', async () => {
  const ada = bot.person();
  await ada.say('/subscribe 8 Sofia');
  await clock.jump(MINUTE_MS);
  await way.close();
  await pass(3 * HOUR_MS);
  await way.open();
  await clock.jump(2 * MINUTE_MS);
  expect((await ada.reply()).text).toMatch(/digest of 08:00, late/);
  await pass(HOUR_MS);
  expect(digests()).toHaveLength(1);
}, 30_000);
