import { afterEach, expect, it } from 'vitest';
import { type RunningBot, startBot, textMessage } from './running-bot.ts';

let bot: RunningBot;
afterEach(() => bot.stop());

const TOLD_TO_WAIT = /Too many questions at once/;
const QUESTIONS = 12;

async function askAtOnce(): Promise<readonly string[]> {
  for (let n = 0; n < QUESTIONS; n += 1) bot.api.push(textMessage(`what is new, ${n}`));
  await expect.poll(() => bot.api.texts(), { timeout: 10_000 }).toHaveLength(QUESTIONS);
  return bot.api.texts();
}

it('who asks ten questions at once is told to wait', async () => {
  bot = await startBot();
  expect((await askAtOnce()).filter((text) => TOLD_TO_WAIT.test(text))).toHaveLength(2);
});

it('who sits at the machine asks as often as they like', async () => {
  const settings = { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [], asksFreely: true } as const;
  bot = await startBot({ settings });
  expect((await askAtOnce()).filter((text) => TOLD_TO_WAIT.test(text))).toHaveLength(0);
});
