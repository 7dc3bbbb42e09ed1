import { afterEach, expect, it } from 'vitest';
import { ManualClock } from '../delivery/manual-clock.ts';
import { type StandInBot, startOnStandIn } from '../telegram/bot-on-stand-in.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let bot: StandInBot;
afterEach(() => bot.stop());

const digestsSent = () =>
  bot.standIn.calls.filter(
    ({ method, parameters }) => method === 'sendMessage' && /1 story/.test(String(parameters.text)),
  ).length;

it('the clock is set back an hour after a digest: it does not come twice, nobody waits, and the next day has its own', async () => {
  const clock = new ManualClock('2026-01-10T05:30:00Z');
  bot = await startOnStandIn({ clock });
  const ada = bot.person();
  await ada.say('/subscribe 8 Sofia');
  await clock.jump(30 * MINUTE_MS);
  expect((await ada.reply()).text).toContain('1 story');
  await clock.jump(-HOUR_MS);
  expect((await ada.say('hello')).text).toContain('You asked');
  for (let step = 0; step < 4; step += 1) await clock.jump(20 * MINUTE_MS);
  expect(digestsSent()).toBe(1);
  await clock.jump(24 * HOUR_MS);
  expect((await ada.reply()).text).toContain('1 story');
  expect(digestsSent()).toBe(2);
}, 30_000);

it('the clock leaps a day ahead and back: digests go on, one a date at most', async () => {
  const clock = new ManualClock('2026-01-10T05:30:00Z');
  bot = await startOnStandIn({ clock });
  const ada = bot.person();
  await ada.say('/subscribe 8 Sofia');
  await clock.jump(24.5 * HOUR_MS);
  await clock.jump(-24 * HOUR_MS);
  for (let hour = 0; hour < 72; hour += 1) await clock.jump(HOUR_MS);
  // The 10th to the 13th of January, of which the leap may have cost some.
  expect(digestsSent()).toBeGreaterThanOrEqual(1);
  expect(digestsSent()).toBeLessThanOrEqual(4);
}, 30_000);
