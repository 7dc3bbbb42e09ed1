import { expect, it } from 'vitest';
import type { Delivery, Prepared, Preparer } from '../../src/sources/delivery.ts';
import { SharedPreparing } from '../../src/workers/shared-preparing.ts';

const chunk = (number: number): readonly Delivery[] => [{ kind: 'record', number, line: '{}' }];
const prepared = (by: string): readonly Prepared[] => [
  { kind: 'rejected', rejection: { id: by, code: 'bad-input', message: by } },
];

/** Two chunks at a time, which end when they are let go. */
class HeldThreads implements Preparer {
  readonly concurrency = 2;
  readonly #held: (() => void)[] = [];

  prepare(): Promise<readonly Prepared[]> {
    return new Promise((resolve) => this.#held.push(() => resolve(prepared('thread'))));
  }

  letGo(): void {
    for (const end of this.#held.splice(0)) end();
  }
}
const here: Preparer = {
  concurrency: 1,
  prepare: async ([delivery]) => {
    if (delivery?.kind === 'record' && delivery.number === 3) throw new Error('cannot be read');
    return prepared('here');
  },
};
const by = async (results: Promise<readonly Prepared[]>) => {
  const [first] = await results;
  return first?.kind === 'rejected' ? first.rejection.id : '';
};

it('gives threads as much as they take, and prepares the rest here meanwhile', async () => {
  const threads = new HeldThreads();
  const shared = new SharedPreparing(threads, here);
  const [one, two, three, four] = [1, 2, 3, 4].map((number) => shared.prepare(chunk(number)));
  await expect(three).rejects.toThrow('cannot be read');
  expect(four && (await by(four))).toBe('here');
  threads.letGo();
  expect([one && (await by(one)), two && (await by(two))]).toEqual(['thread', 'thread']);
});

it('gives a thread the next chunk when it has done one', async () => {
  const threads = new HeldThreads();
  const shared = new SharedPreparing(threads, { concurrency: 1, prepare: () => new Promise(() => {}) });
  const results = [1, 2, 3, 4].map((number) => shared.prepare(chunk(number)));
  threads.letGo();
  await Promise.all(results.slice(0, 2));
  threads.letGo();
  // One of the others was taken here, which never ends.
  expect(await by(Promise.any(results.slice(2)))).toBe('thread');
});
