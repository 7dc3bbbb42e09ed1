import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/sources/map-in-order.ts';

describe('mapping in order', () => {
  it('yields in the order of the source, however the work ends', async () => {
    const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    async function* source() {
      yield* gates.keys();
    }
    const results: number[] = [];
    const run = (async () => {
      const mapped = mapInOrder(source(), 4, async (n) => {
        await gates[n]?.promise;
        return n;
      });
      for await (const n of mapped) results.push(n);
    })();
    for (const gate of gates.toReversed()) gate.resolve();
    await run;
    expect(results).toEqual([0, 1, 2, 3]);
  });

  it('reads the source no further ahead than it may have under way', async () => {
    let read = 0;
    async function* source() {
      for (; read < 100; read++) yield read;
    }
    const mapped = mapInOrder(source(), 3, async (n) => n);
    await mapped.next();
    expect(read).toBeLessThanOrEqual(3);
    await mapped.return(undefined);
  });

  it('throws a failure in its turn', async () => {
    async function* source() {
      yield* [0, 1, 2];
    }
    const results: number[] = [];
    await expect(async () => {
      for await (const n of mapInOrder(source(), 3, async (n) => {
        if (n === 1) throw new Error('one');
        return n;
      }))
        results.push(n);
    }).rejects.toThrow('one');
    expect(results).toEqual([0]);
  });
});
