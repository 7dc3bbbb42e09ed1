import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { untilSignalled } from '../../src/commands/until-signalled.ts';

it('takes a signal that npm passes on for the one before, and ends at once on a later one', async () => {
  const exits: number[] = [];
  const program = Object.assign(new EventEmitter(), { exit: (status: number) => void exits.push(status) });
  let nowMs = 5_000;
  const signalled = untilSignalled(program, () => nowMs);
  program.emit('SIGINT');
  nowMs += 20;
  program.emit('SIGINT');
  expect(await signalled).toBe(false);
  expect(exits).toEqual([]);
  nowMs += 2_000;
  program.emit('SIGTERM');
  expect(exits).toEqual([1]);
});
