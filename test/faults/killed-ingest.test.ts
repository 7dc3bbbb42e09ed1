import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { madeArticle, type Random, randomFrom } from '../articles/copies/made-articles.ts';
import { isLong } from './is-long.ts';
import { temporaryFolder } from './run-service.ts';

const KILLS = isLong ? 200 : 20;
/** Several batches, so that a run is killed before, within, between and after its transactions. */
const ARTICLES = 1_300;
/** The same articles come so often, then they come changed. */
const KILLS_OF_AN_EDITION = 10;
const root = resolve(import.meta.dirname, '../..');

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

interface Edition {
  readonly number: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: string;
}

function editionOf(number: number): Edition {
  const random = randomFrom(11);
  const articles = Array.from({ length: ARTICLES }, (_, n) => madeArticle(n, random));
  const texts = new Map(
    articles.map(({ id, paragraphs }) => [
      id,
      `${paragraphs.join('\n\n')}\n\nEdition ${number} went to print.`,
    ]),
  );
  const lines = articles.map(({ id, title, source, publishedAt }) =>
    JSON.stringify({ id, title, source, publishedAt, text: texts.get(id) }),
  );
  return { number, texts, lines: `${lines.join('\n')}\n` };
}

interface Run {
  readonly edition: Edition;
  readonly killAfterMs?: number;
  readonly file?: string;
}

/** Ingests an edition in a process of its own, which may be killed; the milliseconds that it lived. */
async function ingest({ edition, killAfterMs, file = 'news.db' }: Run): Promise<number> {
  const startMs = performance.now();
  const args = ['ingest', '--jsonl', '--db', join(folder.path, file)];
  const child = spawn(process.execPath, [join(root, 'bin/verbatim.js'), ...args], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  // A process that is killed closes its input.
  child.stdin.on('error', () => {});
  child.stdin.end(edition.lines);
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  await once(child, 'exit');
  clearTimeout(timer);
  return performance.now() - startMs;
}

/** What must hold at any time; the number of articles that have this edition's text. */
async function inspect(edition: Edition, oldest: Edition | null): Promise<number> {
  const store = await openStore(join(folder.path, 'news.db'));
  try {
    expect(await store.upkeep.check()).toEqual([]);
    const ids = await store.archive.idsOfOrigin('ingest');
    expect(new Set(ids).size).toBe(ids.length);
    expect(await store.index.articleCount()).toBe(ids.length);
    if (oldest !== null) expect(ids).toHaveLength(ARTICLES);
    const articles = await store.index.articles(ids);
    for (const { id, text, version } of articles) {
      const isNew = text === edition.texts.get(id);
      // Stored once for each edition, and nothing else than it was sent.
      expect(version).toBe(isNew ? edition.number : edition.number - 1);
      if (!isNew) expect(text).toBe(oldest?.texts.get(id));
    }
    return articles.filter(({ id, text }) => text === edition.texts.get(id)).length;
  } finally {
    await store.close();
  }
}

function momentIn(random: Random, wholeMs: number): number {
  return Math.round(random() * wholeMs);
}

const TIMEOUT_MS = isLong ? 7_200_000 : 600_000;

it(
  `killed ${KILLS} times while it ingests: nothing is lost or stored twice, and index and articles agree`,
  async () => {
    const random = randomFrom(Date.now());
    let before: Edition | null = null;
    const reached: number[] = [];
    const wholeMs = await ingest({ edition: editionOf(1), file: 'whole.db' });
    for (let kills = 0; kills < KILLS; ) {
      const edition = editionOf((before?.number ?? 0) + 1);
      for (let n = 0; n < KILLS_OF_AN_EDITION && kills < KILLS; n++, kills++) {
        // The first comes before all can be stored, however fast the machine.
        await ingest({ edition, killAfterMs: momentIn(random, n === 0 ? wholeMs / 2 : wholeMs) });
        reached.push(await inspect(edition, before));
      }
      await ingest({ edition });
      expect(await inspect(edition, before)).toBe(ARTICLES);
      before = edition;
    }
    console.log(`articles stored when the process was killed: ${reached.join(' ')}`);
    expect(new Set(reached).size).toBeGreaterThan(1);
  },
  TIMEOUT_MS,
);
