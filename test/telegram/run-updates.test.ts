import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingUpdate } from '../../src/delivery/update-store.ts';
import { VerbatimError } from '../../src/errors.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { createUpdateRunner } from '../../src/telegram/run-updates.ts';
import { ManualClock, settle } from '../delivery/manual-clock.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const update = (updateId: number, lane: string): IncomingUpdate => ({ updateId, lane, body: {} });

describe('the update runner', () => {
  let store: Store;
  let clock: ManualClock;
  let begun: string[];
  let failures: string[];
  let gates: Map<string, PromiseWithResolvers<void>>;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    clock = new ManualClock(NOW.toISOString());
    store = await openStore(':memory:', { nowMs: () => clock.now().getTime() });
    begun = [];
    failures = [];
    gates = new Map();
    stop = async () => {};
  });
  afterEach(async () => {
    for (const gate of gates.values()) gate.resolve();
    await stop();
    await store.close();
  });

  /** A worker whose handling of each update waits for its gate. */
  const start = (worker: string, maxAtOnce = 32) => {
    const stopping = new AbortController();
    const runner = createUpdateRunner({
      botId: 1,
      worker,
      updates: store.updates,
      clock,
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      handle: async ({ updateId }) => {
        const name = `${worker}${updateId}`;
        begun.push(name);
        const gate = Promise.withResolvers<void>();
        gates.set(name, gate);
        await gate.promise;
      },
      onFailure: async ({ updateId }, _, failure) => void failures.push(`${updateId} ${failure}`),
      maxAtOnce,
    });
    const running = runner.run(stopping.signal);
    const before = stop;
    stop = async () => {
      await before();
      stopping.abort();
      await running;
    };
    return { stopping, running };
  };
  const add = (...updates: IncomingUpdate[]) => store.updates.add(1, updates, NOW);
  const finish = async (name: string) => {
    gates.get(name)?.resolve();
    await settle();
  };

  it('handles no more at once than it may, and of each lane one after another', async () => {
    await add(update(1, 'a'), update(2, 'a'), update(3, 'a'), update(4, 'b'), update(5, 'c'));
    start('A', 2);
    await settle();
    expect(begun).toEqual(['A1', 'A4']);
    await finish('A4');
    expect(begun).toEqual(['A1', 'A4', 'A5']);
    await finish('A1');
    expect(begun).toEqual(['A1', 'A4', 'A5', 'A2']);
    await finish('A2');
    expect(begun).toEqual(['A1', 'A4', 'A5', 'A2', 'A3']);
  });

  it('leaves a lane to the worker that has it, and follows one that died after its claim has run out', async () => {
    await add(update(1, 'a'), update(2, 'a'));
    await store.updates.claim({ botId: 1, worker: 'dead', lastsMs: 12_000 }, 1);
    start('B');
    await clock.advance(11_999);
    expect(begun).toEqual([]);
    await clock.advance(1_000);
    expect(begun).toEqual(['B1']);
    await finish('B1');
    expect(begun).toEqual(['B1', 'B2']);
  });

  it('keeps what it works on for longer than a claim lasts', async () => {
    await add(update(1, 'a'));
    start('A');
    await settle();
    start('B');
    await clock.advance(50_000);
    expect(begun).toEqual(['A1']);
  });

  it('starts nothing more once it stops, waits for what is under way, and gives back what it cannot finish', async () => {
    await add(update(1, 'a'), update(2, 'b'));
    const { stopping, running } = start('A', 1);
    await settle();
    stopping.abort();
    await settle();
    await clock.advance(9_000);
    await running;
    expect(begun).toEqual(['A1']);
    const claimed = await store.updates.claim({ botId: 1, worker: 'B', lastsMs: 1 }, 9);
    expect(claimed.map(({ updateId }) => updateId)).toEqual([1, 2]);
  });

  it('says nothing and finishes nothing where another worker took the update over', async () => {
    await add(update(1, 'a'));
    start('A');
    await settle();
    gates.get('A1')?.reject(new VerbatimError('lease-lost', 'Another worker has it.'));
    await settle();
    expect(failures).toEqual([]);
    expect(await store.updates.unfinished(1, 9)).toEqual([1]);
  });

  it('tries again when the store was away, and tells the reader when that does not help', async () => {
    await add(update(1, 'a'));
    start('A');
    for (const waitMs of [0, 1_500, 2_500]) {
      await clock.advance(waitMs);
      gates.get('A1')?.reject(new VerbatimError('unreachable', 'PostgreSQL does not answer.'));
      await settle();
    }
    expect(begun).toEqual(['A1', 'A1', 'A1']);
    expect(failures).toEqual(['1 failed']);
    expect(await store.updates.unfinished(1, 9)).toEqual([]);
  });
});
