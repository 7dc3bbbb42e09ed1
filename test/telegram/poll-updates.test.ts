import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { pollUpdates } from '../../src/telegram/poll-updates.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

/** Polls a server that gives these results one after another, until they are used up. */
async function poll(results: readonly unknown[]) {
  const stopping = new AbortController();
  const waits: number[] = [];
  const offsets: unknown[] = [];
  const warnings: string[] = [];
  const left = [...results];
  await pollUpdates(
    {
      api: {
        call: async (_, params) => {
          offsets.push('offset' in params ? params.offset : undefined);
          const result = left.shift();
          if (left.length === 0) stopping.abort();
          return { kind: 'ok', result };
        },
      },
      apiRoot: 'https://api.example',
      botId: 1,
      updates: store.updates,
      clock: { now: () => new Date(0), wait: async (ms) => void waits.push(Math.ceil(ms / 1_000)) },
      logger: { info: () => {}, warn: (_, message) => void warnings.push(message), error: () => {} },
      onUpdates: () => {},
    },
    stopping.signal,
  );
  return { waits, offsets, warnings, toHandle: await store.updates.unfinished(1, 10) };
}

const message = (id: number) => ({ update_id: id, message: { chat: { id: 5 }, text: 'hello' } });
const broken = (id: number) => ({ update_id: id, message: { foo: 1 } });
const LAST: unknown[] = [];

it('confirms what it cannot read by its id, tells of it once and handles it never', async () => {
  const { offsets, warnings, toHandle } = await poll([
    [broken(7)],
    [broken(7)],
    [broken(7), message(8)],
    LAST,
    LAST,
  ]);
  expect(offsets).toEqual([undefined, 8, 8, 9, 9]);
  expect(warnings).toEqual(['Updates that cannot be read are passed over']);
  expect(toHandle).toEqual([8]);
});

it.each([[[{ message: { text: 'no id' } }]], [{ not: 'a list' }], [[7, null, 'x']]])(
  'asks ever less often where %j comes, and tells of it once',
  async (result) => {
    const { waits, offsets, warnings } = await poll([result, result, result, [message(8)], LAST, LAST]);
    expect(waits.slice(0, 3)).toEqual([1, 2, 4]);
    expect(offsets.at(-1)).toBe(9);
    expect(warnings).toEqual(['api.example answers getUpdates with what is no update; trying again']);
  },
);
