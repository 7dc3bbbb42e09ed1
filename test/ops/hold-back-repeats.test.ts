import { expect, it } from 'vitest';
import { createRepeatFilter } from '../../src/ops/hold-back-repeats.ts';

function line(second: number, fields: object, level = 50): string {
  const time = new Date(Date.UTC(2025, 0, 1, 0, 0, second)).toISOString();
  return `${JSON.stringify({ level, time, ...fields })}\n`;
}

it('writes an error that repeats itself once a minute, with how often it was held back', () => {
  const filter = createRepeatFilter();
  const lines = Array.from({ length: 122 }, (_, second) =>
    filter(line(second, { msg: 'The store is away.' })),
  );
  const kept = lines.filter((each) => each !== null).map((each) => JSON.parse(each));
  expect(kept).toEqual([
    { level: 50, time: '2025-01-01T00:00:00.000Z', msg: 'The store is away.' },
    { level: 50, time: '2025-01-01T00:01:00.000Z', repeated: 59, msg: 'The store is away.' },
    { level: 50, time: '2025-01-01T00:02:00.000Z', repeated: 59, msg: 'The store is away.' },
  ]);
});

it('holds back nothing that says something else', () => {
  const filter = createRepeatFilter();
  for (const fields of [{ msg: 'a' }, { msg: 'b' }, { updateId: 7, msg: 'a' }, { updateId: 8, msg: 'a' }])
    expect(filter(line(1, fields))).toBe(line(1, fields));
});

it('holds back nothing that is no trouble', () => {
  const filter = createRepeatFilter();
  for (const level of [20, 30])
    for (const second of [1, 2]) expect(filter(line(second, { msg: 'done' }, level))).not.toBeNull();
});

it('goes on after the clock was set back', () => {
  const filter = createRepeatFilter();
  expect(filter(line(3_600, { msg: 'a' }))).not.toBeNull();
  expect(filter(line(0, { msg: 'a' }))).not.toBeNull();
});

it('remembers a bounded number of lines', () => {
  const filter = createRepeatFilter();
  for (let index = 0; index < 200; index++) filter(line(1, { msg: `trouble ${index}` }));
  expect(filter(line(2, { msg: 'trouble 199' }))).toBeNull();
  expect(filter(line(2, { msg: 'trouble 0' }))).not.toBeNull();
});
