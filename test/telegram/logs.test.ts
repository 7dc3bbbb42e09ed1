import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../../src/delivery/logger.ts';
import { createLogger } from '../../src/ops/create-logger.ts';
import { TOKEN } from './fake-bot-api.ts';
import { READER, type RunningBot, startBot, talk, textMessage } from './running-bot.ts';

const QUESTION = 'what of the heron sanctuary';
const ANSWER = 'the herons nest again';
const BREAKS = 'break yourself, heron';

const WITHIN = { timeout: 10_000 };

let written: string[];
let running: RunningBot;

/** The log as an operator has it who wants to know everything. */
function logTo(lines: string[]): Logger {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      done();
    },
  });
  return createLogger({ level: 'debug', stream, forPeople: false });
}

const lines = () => written.map((line): Record<string, unknown> => JSON.parse(line));
const linesOf = (updateId: number) => lines().filter((line) => line.updateId === updateId);

beforeEach(async () => {
  written = [];
  running = await startBot((store) => ({
    logger: logTo(written),
    answerer: {
      answer: async (question) => {
        // As a request's error would, if it named its address.
        if (question.question === BREAKS)
          throw new TypeError(`Failed to parse URL from ${running.api.root}/bot${TOKEN}/sendMessage`);
        return talk(question, ANSWER);
      },
    },
    store,
  }));
});
afterEach(() => running.stop());

describe('the log', () => {
  it('tells of each update and each answer, by the id of the update', async () => {
    const updateId = running.api.push(textMessage(QUESTION));
    await running.api.called(({ params }) => String(params.text).includes(ANSWER));
    await vi.waitFor(() => expect(linesOf(updateId)).toHaveLength(2), WITHIN);
    expect(linesOf(updateId)).toMatchObject([
      { level: 20, msg: 'A question was answered', kind: 'talk', writer: 'extractive', citations: 0 },
      { level: 20, msg: 'An update was dealt with', kind: 'message', outcome: 'handled', attempts: 1 },
    ]);
    for (const { ms } of linesOf(updateId)) expect(ms).toBeGreaterThanOrEqual(0);
  });

  it('holds neither the token nor what people and the bot say, however requests to Telegram end', async () => {
    const { api } = running;
    api.fail('sendMessage', { kind: 'reset' }, { kind: 'server-error' });
    api.fail('sendMessage', { kind: 'refuse', code: 400, description: 'Bad Request: message is strange' });
    const ids = [
      api.push(textMessage(QUESTION)),
      api.push(textMessage(QUESTION, { ...READER, id: 88 })),
      api.push(textMessage(QUESTION, { ...READER, id: 89 })),
      api.push(textMessage(BREAKS, { ...READER, id: 90 })),
      api.push({ callback_query: { id: '1', from: READER, data: `heron ${TOKEN}`, chat_instance: '1' } }),
    ];
    await vi.waitFor(() => {
      for (const id of ids) expect(linesOf(id).length).toBeGreaterThan(0);
      expect(written.join()).toContain('A message was refused');
      expect(written.join()).toContain('may or may not have gone out');
    }, WITHIN);
    expect(linesOf(ids[3] ?? 0)).toContainEqual(expect.objectContaining({ outcome: 'failed' }));
    // Telegram goes away altogether, and polling fails.
    await api.close();
    await vi.waitFor(() => expect(written.join()).toContain('does not answer'), WITHIN);
    expect(written.join()).toContain('[hidden]');
    expect(written.filter((line) => line.includes(TOKEN) || line.includes(TOKEN.slice(5)))).toEqual([]);
    expect(written.filter((line) => /heron/i.test(line))).toEqual([]);
  });
});
