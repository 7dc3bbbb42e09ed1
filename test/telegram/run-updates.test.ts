import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingUpdate } from '../../src/delivery/update-store.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { createUpdateRunner, type UpdateRunner } from '../../src/telegram/run-updates.ts';
import { ManualClock, settle } from '../delivery/manual-clock.ts';

const update = (updateId: number, lane: string): IncomingUpdate => ({ updateId, lane, body: {} });

describe('the update runner', () => {
  let store: Store;
  let begun: number[];
  let gates: Map<number, PromiseWithResolvers<void>>;
  let runner: UpdateRunner;

  const make = (limits: { maxAtOnce?: number; maxWaiting?: number }) => {
    runner = createUpdateRunner({
      botId: 1,
      updates: store.updates,
      clock: new ManualClock('2026-01-10T06:00:00Z'),
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      handle: async ({ updateId }) => {
        begun.push(updateId);
        const gate = Promise.withResolvers<void>();
        gates.set(updateId, gate);
        await gate.promise;
      },
      onFailure: async () => {},
      ...limits,
    });
  };
  const finish = async (updateId: number) => {
    gates.get(updateId)?.resolve();
    await settle();
  };

  beforeEach(async () => {
    store = await openStore(':memory:');
    begun = [];
    gates = new Map();
  });
  afterEach(() => store.close());

  it('handles no more at once than it may, and every lane gets its turn', async () => {
    make({ maxAtOnce: 2 });
    runner.add([update(1, 'a'), update(2, 'a'), update(3, 'a'), update(4, 'b'), update(5, 'c')]);
    await settle();
    expect(begun).toEqual([1, 4]);
    await finish(1);
    expect(begun).toEqual([1, 4, 5]);
    await finish(4);
    await finish(5);
    await finish(2);
    expect(begun).toEqual([1, 4, 5, 2, 3]);
  });

  it('asks for no more while many wait, until one is done or all is to stop', async () => {
    make({ maxAtOnce: 1, maxWaiting: 2 });
    runner.add([update(1, 'a'), update(2, 'a'), update(3, 'a')]);
    let hasRoom = false;
    const stopping = new AbortController();
    const waiting = runner.hasRoom(stopping.signal).then(() => {
      hasRoom = true;
    });
    await settle();
    expect(hasRoom).toBe(false);
    await finish(1);
    await waiting;
    runner.add([update(4, 'a')]);
    const stopped = runner.hasRoom(stopping.signal);
    stopping.abort();
    await stopped;
  });

  it('starts nothing more once it drains, and waits for what is under way', async () => {
    make({ maxWaiting: 1 });
    runner.add([update(1, 'a'), update(2, 'a')]);
    await settle();
    const stopping = new AbortController();
    const room = runner.hasRoom(stopping.signal);
    stopping.abort();
    await room;
    let isDrained = false;
    const drained = runner.drain().then(() => {
      isDrained = true;
    });
    await settle();
    expect(isDrained).toBe(false);
    await finish(1);
    await drained;
    expect(begun).toEqual([1]);
  });
});
