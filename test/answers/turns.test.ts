import { expect, it } from 'vitest';
import { Turns } from '../../src/answers/turns.ts';

it('lets whoever has begun go on before another begins, each in a turn of the event loop of its own', async () => {
  const turns = new Turns();
  const order: string[] = [];
  let loops = 0;
  let isOver = false;
  const count = (): void => {
    loops += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const work = async (name: string) => {
    await turns.begin();
    const begunAt = loops;
    order.push(`${name} begins`);
    await turns.goOn();
    order.push(`${name} goes on`);
    expect(loops).toBeGreaterThan(begunAt);
  };
  await Promise.all(['one', 'two', 'three'].map(work));
  isOver = true;
  expect(order).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} goes on`]));
});
