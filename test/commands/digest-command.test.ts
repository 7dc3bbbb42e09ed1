import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import type { Digest } from '../../src/digests/digest.ts';
import { unknownReader } from '../../src/digests/reader.ts';
import { fire, storeWith, vote } from '../digests/newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-digest-'));
const db = join(folder, 'news.db');
const asOf = '2025-03-05T08:00:00Z';

beforeAll(async () => {
  const store = await storeWith([...fire, vote], db);
  const now = new Date(asOf);
  const reader = await store.readers.ensure(
    unknownReader({ chatId: 77, kind: 'private', language: 'bg' }),
    now,
  );
  await store.readers.update(77, { stories: 3, zone: 'Europe/Sofia' });
  await store.readers.queueDigest(
    {
      reader,
      slot: { localDate: '2025-03-04', slot: 0 },
      messages: [],
      shown: new Map([['vote-1', '2025-03-03T15:00:00.000Z']]),
      next: null,
    },
    now,
  );
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const output = Promise.all([text(stdout), text(stderr)]);
  let exitCode = 0;
  const setExitCode = (code: number) => {
    exitCode = code;
  };
  await runCli(['digest', '--db', db, ...args], { stdin, stdout, stderr, env: {}, setExitCode });
  stdout.end();
  stderr.end();
  const [out, errors] = await output;
  return { out, errors, exitCode };
}

describe('verbatim digest', () => {
  it('prints the stories for people', async () => {
    const { out, exitCode } = await run('--as-of', asOf);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Wednesday 5 March · 2 stories from 4 articles · updated 08:00\n\n1 \S/);
    expect(out).toContain('3 independent reports · newest 06:00');
    expect(out).toMatch(/\n▸ Sources\n\[1\] /);
  });

  it('prints one JSON object as documented', async () => {
    const { out } = await run('--as-of', asOf, '--json', '--since', '2025-03-04');
    const digest = JSON.parse(out) as Digest;
    expect(Object.keys(digest).sort()).toEqual(['asOf', 'citations', 'searched', 'since', 'stories']);
    expect(digest.stories.map(({ origins }) => origins)).toEqual([3]);
    expect(digest.since).toBe('2025-03-04T00:00:00.000Z');
  });

  it('keeps to topics', async () => {
    const { out } = await run('--as-of', asOf, '--json', '--topic', 'rents', '--topic', 'volcanoes');
    expect((JSON.parse(out) as Digest).stories.map(({ title }) => title)).toEqual([vote.title]);
  });

  it('speaks the language asked for, and says so when nothing is new', async () => {
    const { out, exitCode } = await run('--as-of', asOf, '--language', 'uk');
    expect([out.trim(), exitCode]).toEqual([
      'Середа, 5 березня · Нічого нового · переглянуто 0 статей · оновлено о 08:00',
      0,
    ]);
  });

  it('tells a reader what that reader was not shown, in the reader’s language and zone', async () => {
    const { out } = await run('--as-of', '2025-03-05T08:30:00Z', '--reader', '77', '--since', '2025-03-01');
    expect(out).toMatch(/^Сряда, 5 март · 1 тема от 4 статии · обновено в 10:30\n/);
    expect(out).not.toContain('Lisbon');
  });

  it.each([
    [
      ['--as-of', 'tomorrow morning'],
      2,
      '--as-of tomorrow morning: not a time. Write it as 2025-05-16T12:00:00Z.',
    ],
    [['--since', '2025-03-05', '--as-of', '2025-03-01'], 2, 'is not before the time of the digest'],
    [['--language', 'Bulgarian'], 2, 'Write en, bg, ru or uk, or another ISO 639-1 code of two letters'],
    [['--language', 'xx'], 2, '--language xx: not a language.'],
    [['--reader', 'me'], 2, 'the number of a chat'],
    [['--reader', '5'], 1, 'no such reader'],
  ] as const)('refuses %j in one line', async (args, exitCode, message) => {
    const result = await run(...args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.errors).toContain(message);
    expect(result.errors.trim().split('\n')).toHaveLength(1);
    expect(result.out).toBe('');
  });
});

it.each([
  ['en', 'Nothing new: hovercraft'],
  ['bg', 'Нищо ново: '],
  ['ru', 'Ничего нового: '],
  ['uk', 'Нічого нового: '],
])('names the topic on which there is nothing new, in %s', async (language, words) => {
  const { out } = await run('--as-of', asOf, '--topic', 'hovercraft', '--language', language);
  expect(out).toContain(words);
  expect(out).toContain('hovercraft');
});
