import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestStory } from '../../src/digests/digest.ts';
import { createDigestClock } from '../../src/digests/digest-clock.ts';
import type { DigestOutcome, DigestRequest } from '../../src/digests/digester.ts';
import type { Edition } from '../../src/digests/edition.ts';
import { nextSend } from '../../src/digests/next-send.ts';
import { EVERY_DAY, unknownReader } from '../../src/digests/reader.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { ManualClock } from '../delivery/manual-clock.ts';

const HOUR_MS = 60 * 60_000;
const SOFIA = { zone: 'Europe/Sofia', times: [{ hour: 8, minute: 0 }], days: EVERY_DAY };

describe('the digest clock', () => {
  let store: Store;
  let clock: ManualClock;
  let requests: DigestRequest[];
  let editions: string[];
  let stories: (request: DigestRequest) => readonly string[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    store = await openStore(':memory:');
    // 06:30 in Sofia.
    clock = new ManualClock('2026-01-10T04:30:00Z');
    requests = [];
    editions = [];
    stories = ({ seen }) => ['bridge', 'harbour'].filter((key) => !seen?.has(key));
    stop = async () => {};
  });
  afterEach(async () => {
    await stop();
    await store.close();
  });

  const subscribe = async (chatId: number, settings: Partial<typeof SOFIA> = {}) => {
    const chosen = { ...SOFIA, ...settings };
    await store.readers.ensure(unknownReader({ chatId, kind: 'private', language: 'en' }), clock.now());
    const next = nextSend(chosen, clock.now());
    await store.readers.update(chatId, { ...chosen, next });
  };

  const start = () => {
    const stopping = new AbortController();
    const digestClock = createDigestClock({
      readers: store.readers,
      digester: {
        digest: async (request) => {
          requests.push(request);
          return outcome(request, stories(request));
        },
      },
      compose: (reader, edition) => {
        editions.push(`${reader.chatId} ${edition.slot.localDate} ${describeEdition(edition)}`);
        return [
          {
            key: `digest:${reader.id}:${edition.slot.localDate}:${edition.slot.slot}`,
            chatId: reader.chatId,
            lane: 'bulk',
            body: edition.kind,
          },
        ];
      },
      clock,
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      onQueued: () => {},
    });
    const running = digestClock.run(stopping.signal);
    stop = async () => {
      stopping.abort();
      await running;
      stop = async () => {};
    };
    return digestClock;
  };

  const queued = async () => (await store.outbox.due('bulk', clock.now(), 100)).length;

  it('queues a digest in the minute asked for, once', async () => {
    await subscribe(1);
    start();
    await clock.advance(1.5 * HOUR_MS - 1);
    expect(await queued()).toBe(0);
    await clock.advance(1);
    expect(await queued()).toBe(1);
    await clock.advance(12 * HOUR_MS);
    expect(editions).toEqual(['1 2026-01-10 on time: bridge, harbour']);
  });

  it('neither loses nor repeats one over a restart', async () => {
    await subscribe(1);
    start();
    await clock.advance(1 * HOUR_MS);
    await stop();
    start();
    await clock.advance(0.5 * HOUR_MS);
    await stop();
    start();
    await clock.advance(2 * HOUR_MS);
    expect(editions.length).toBe(1);
    expect(await queued()).toBe(1);
  });

  it('does not use a date twice that another worker used', async () => {
    await subscribe(1);
    const reader = await store.readers.get(1);
    if (reader === null) throw new Error('the reader is gone');
    await clock.advance(1.5 * HOUR_MS);
    const slot = { localDate: '2026-01-10', slot: 0 };
    const digest = { reader, slot, messages: [], shown: new Map(), next: reader.next };
    expect(await store.readers.queueDigest(digest, clock.now())).toBe(true);
    expect(await store.readers.queueDigest(digest, clock.now())).toBe(false);
    start();
    await clock.advance(HOUR_MS);
    expect(await queued()).toBe(0);
    expect((await store.readers.get(1))?.next?.localDate).toBe('2026-01-11');
  });

  it('sends up to six hours late, and says so', async () => {
    await subscribe(1);
    await clock.advance(7 * HOUR_MS);
    start();
    await clock.advance(1);
    expect(editions).toEqual(['1 2026-01-10 late since 2026-01-10T06:00:00.000Z: bridge, harbour']);
  });

  it('leaves what is later than that to the next digest', async () => {
    await subscribe(1);
    await clock.advance(8 * HOUR_MS);
    start();
    await clock.advance(1);
    expect(editions).toEqual([]);
    await clock.advance(17.5 * HOUR_MS);
    expect(editions).toEqual(['1 2026-01-11 on time: bridge, harbour']);
  });

  it('tells only what is new to the reader, and takes the first digest from any age', async () => {
    await subscribe(1);
    start();
    await clock.advance(2 * HOUR_MS);
    stories = ({ seen }) => ['bridge', 'ferry'].filter((key) => !seen?.has(key));
    await clock.advance(24 * HOUR_MS);
    expect(editions.at(-1)).toBe('1 2026-01-11 on time: ferry');
    expect(requests.map(({ since }) => since?.toISOString())).toEqual([
      undefined,
      '2026-01-10T06:00:00.000Z',
    ]);
  });

  it('sends nothing when nothing is new, and a word once a week', async () => {
    await subscribe(1);
    start();
    await clock.jump(1.5 * HOUR_MS);
    for (let day = 0; day < 15; day += 1) await clock.jump(24 * HOUR_MS);
    expect(editions).toEqual([
      '1 2026-01-10 on time: bridge, harbour',
      '1 2026-01-17 quiet week',
      '1 2026-01-24 quiet week',
    ]);
  });

  it('tries again after a failure, and still counts it for its date', async () => {
    await subscribe(1);
    let failures = 2;
    const well = stories;
    stories = (request) => {
      if (failures-- > 0) throw new Error('the index is busy');
      return well(request);
    };
    start();
    await clock.advance(2 * HOUR_MS);
    expect(editions).toEqual(['1 2026-01-10 on time: bridge, harbour']);
  });

  it('leaves paused readers alone, and serves the others of that minute', async () => {
    await subscribe(1);
    await subscribe(2);
    await subscribe(3, { zone: 'Europe/London' });
    await store.readers.update(1, { paused: 'reader' });
    start();
    await clock.advance(2 * HOUR_MS);
    expect(editions.map((edition) => edition.split(' ')[0])).toEqual(['2']);
    await clock.advance(2 * HOUR_MS);
    expect(editions.map((edition) => edition.split(' ')[0])).toEqual(['2', '3']);
  });
});

function outcome({ asOf }: DigestRequest, keys: readonly string[]): DigestOutcome {
  const stories = keys.map(
    (title): DigestStory => ({
      title,
      update: false,
      sentences: [],
      quotes: [],
      origins: 1,
      copies: 0,
      latest: asOf.toISOString(),
    }),
  );
  const instant = asOf.toISOString();
  return {
    digest: { asOf: instant, since: instant, stories, citations: [], searched: { articles: 0 } },
    storyKeys: keys,
  };
}

function describeEdition(edition: Edition): string {
  if (edition.kind === 'quiet-week') return 'quiet week';
  const when = edition.lateSince ? `late since ${edition.lateSince.toISOString()}` : 'on time';
  return `${when}: ${edition.digest.stories.map(({ title }) => title).join(', ')}`;
}
