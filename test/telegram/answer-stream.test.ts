import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Answerer } from '../../src/answers/answerer.ts';
import { type Clock, systemClock } from '../../src/delivery/clock.ts';
import { harbour, answer as quoted } from '../rendering/samples.ts';
import type { ApiCall } from './fake-bot-api.ts';
import { type RunningBot, startBot, textMessage } from './running-bot.ts';

/** Pauses between edits are seconds; here a few milliseconds stand for them. Deadlines stay. */
const hasty: Clock = {
  now: systemClock.now,
  wait: (ms, signal) => systemClock.wait(ms <= 5_000 ? Math.min(ms, 10) : ms, signal),
};
const sentences = ['The harbour is shut.', 'It opens on Monday.', 'Nobody was hurt.'].map((text) => ({
  text,
  citations: [1],
}));
const written: Answer = {
  ...quoted,
  kind: 'summary',
  quotes: [],
  sentences,
  citations: [harbour],
  writer: 'model',
};

let bot: RunningBot;
afterEach(() => bot.stop());

/** Writes sentence by sentence, each when `next` has resolved once more. */
function writer(next: (written: number) => Promise<void>): Answerer {
  return {
    answer: async (question, _signal, onDraft) => {
      for (let count = 1; count < sentences.length; count++) {
        onDraft?.({ ...written, sentences: sentences.slice(0, count) });
        await next(count);
      }
      return { answer: { ...written, question: question.question }, frame: null };
    },
  };
}

const isCall = (method: string, words: string) => (call: ApiCall) =>
  call.method === method && String(call.params.text).includes(words);
const textsOf = ({ api }: RunningBot) =>
  api.calls
    .filter(({ method }) => method === 'sendMessage' || method === 'editMessageText')
    .map(({ params }) => String(params.text));

describe('an answer that a model writes', () => {
  it('grows in one message, sentence by sentence, and never loses one that was shown', async () => {
    const steps = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    bot = await startBot({ clock: hasty, answerer: writer(async (count) => steps[count - 1]?.promise) });
    bot.api.push(textMessage('what happened in the harbour'));
    const first = await bot.api.called(isCall('sendMessage', 'The harbour is shut.'));
    expect(first.params.text).toMatch(/shut\..*\n…$/su);
    expect(first.params.reply_markup).toBeUndefined();
    steps[0]?.resolve();
    await bot.api.called(isCall('editMessageText', 'It opens on Monday.'));
    steps[1]?.resolve();
    const whole = await bot.api.called(isCall('editMessageText', 'Nobody was hurt.'));
    expect(whole.params).toMatchObject({
      message_id: 1,
      reply_markup: { inline_keyboard: expect.anything() },
    });
    const texts = textsOf(bot);
    expect(bot.api.texts()).toHaveLength(1);
    const shown = (text: string) => sentences.filter((sentence) => text.includes(sentence.text)).length;
    expect(texts.map(shown)).toEqual([...texts.map(shown)].sort());
    expect(texts.at(-1)).not.toContain('…');
  });

  it('comes as a new message where the first one can no longer be edited', async () => {
    bot = await startBot({ clock: hasty, answerer: writer(async () => {}) });
    bot.api.fail('editMessageText', {
      kind: 'refuse',
      code: 400,
      description: "Bad Request: message can't be edited",
    });
    bot.api.push(textMessage('what happened in the harbour'));
    await bot.api.called(isCall('sendMessage', 'Nobody was hurt.'));
    expect(bot.api.texts()).toHaveLength(2);
  });

  it('is waited for as long as Telegram wants before the whole of it is shown', async () => {
    bot = await startBot({ clock: hasty, answerer: writer(async () => {}) });
    const tooFast = {
      kind: 'refuse',
      code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 1 },
    } as const;
    bot.api.fail('editMessageText', tooFast);
    bot.api.push(textMessage('what happened in the harbour'));
    await bot.api.called(isCall('editMessageText', 'Nobody was hurt.'));
    expect(bot.api.texts()).toHaveLength(1);
  });

  it('is completed in the same message by the run after a stop in the middle', async () => {
    const never = Promise.withResolvers<void>();
    bot = await startBot({ clock: hasty, answerer: writer(() => never.promise) });
    bot.api.push(textMessage('what happened in the harbour'));
    await bot.api.called(isCall('sendMessage', 'The harbour is shut.'));
    await bot.store.outbox.find('');
    const restarting = bot.restart({ clock: hasty, answerer: writer(async () => {}) });
    bot = await restarting;
    await bot.api.called(isCall('editMessageText', 'Nobody was hurt.'));
    expect(bot.api.texts()).toHaveLength(1);
  });
});
