import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateDay } from '../test/sources/feeds/simulate-day.ts';

/** A day of 500 feeds on loopback, by a clock that runs while nothing is to be done: what docs/sources.md tells. */
const count = Number(process.argv[2] ?? 500);
const file = join(tmpdir(), `verbatim-day-${process.pid}.db`);
try {
  process.stdout.write(`${JSON.stringify(await simulateDay(count, file), null, 2)}\n`);
  process.stdout.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
