import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDelivery } from '../../src/delivery/deliver-outbox.ts';
import type { Lane, NewMessage, Outbox, OutboxMessage, SendOutcome } from '../../src/delivery/outbox.ts';
import { createPace, type PaceLimits, TELEGRAM_PACE } from '../../src/delivery/pace.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { ManualClock, settle } from './manual-clock.ts';

const NO_LIMITS: PaceLimits = { chatIntervalMs: 0, bulkPerSecond: 100_000 };
const SENT: SendOutcome = { kind: 'sent', messageId: 1 };

describe('delivery', () => {
  let store: Store;
  let clock: ManualClock;
  let sent: { readonly text: unknown; readonly chatId: number; readonly at: string }[];
  let outcomes: SendOutcome[];
  let blocked: number[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    clock = new ManualClock('2026-03-02T08:00:00Z');
    store = await openStore(':memory:', { nowMs: () => clock.now().getTime() });
    sent = [];
    outcomes = [];
    blocked = [];
    stop = async () => {};
  });
  afterEach(async () => {
    await stop();
    await store.close();
  });

  const start = (
    limits: PaceLimits,
    outbox: Outbox = store.outbox,
    send?: (message: OutboxMessage) => Promise<SendOutcome>,
  ) => {
    const stopping = new AbortController();
    const delivery = createDelivery({
      outbox,
      pace: createPace(limits),
      bulk: { rates: store.rates, key: 'bulk', perSecond: limits.bulkPerSecond },
      worker: 'a',
      clock,
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      send:
        send ??
        (async ({ body, chatId }) => {
          sent.push({ text: body, chatId, at: clock.now().toISOString().slice(17, 23) });
          return outcomes.shift() ?? SENT;
        }),
      onBlocked: async (chatId) => void blocked.push(chatId),
      onMoved: async () => {},
    });
    const running = delivery.run(stopping.signal);
    stop = async () => {
      stopping.abort();
      await running;
    };
    return delivery;
  };

  const queue = (lane: Lane, ...messages: readonly (readonly [chatId: number, text: string])[]) =>
    store.outbox.queue(
      messages.map(
        ([chatId, text]): NewMessage => ({ key: `${lane} ${chatId} ${text}`, chatId, lane, body: text }),
      ),
      clock.now(),
    );
  const texts = () => sent.map(({ text }) => text);

  it('sends the messages of a chat in the order they were queued, a second apart', async () => {
    await queue('interactive', [1, 'a'], [1, 'b'], [2, 'c'], [1, 'd']);
    start(TELEGRAM_PACE);
    await clock.advance(3_000);
    expect(sent.map(({ text, at }) => `${text} ${at}`)).toEqual([
      'a 00.000',
      'c 00.000',
      'b 01.000',
      'd 02.000',
    ]);
  });

  it('lets a reply overtake digests that wait, and keeps digests to 25 a second', async () => {
    await queue('bulk', ...Array.from({ length: 60 }, (_, n) => [100 + n, `digest ${n}`] as const));
    const delivery = start(TELEGRAM_PACE);
    await clock.advance(990);
    expect(sent.length).toBe(25);
    await queue('interactive', [7, 'reply']);
    delivery.wake();
    await settle();
    expect(sent.at(-1)?.text).toBe('reply');
    await clock.advance(2_000);
    expect(sent.length).toBe(61);
  });

  it('waits out a 429 exactly, and holds back what follows in that chat', async () => {
    outcomes = [{ kind: 'not-sent', retryAfterMs: 17_000, reason: '429', scope: 'chat' }];
    await queue('interactive', [1, 'a'], [1, 'b'], [2, 'c']);
    start(NO_LIMITS);
    await clock.advance(16_999);
    expect(texts()).toEqual(['a', 'c']);
    await clock.advance(1);
    expect(texts()).toEqual(['a', 'c', 'a', 'b']);
    expect(sent[2]?.at).toBe('17.000');
  });

  it('tries again with growing pauses while nobody can be reached, and holds everything back meanwhile', async () => {
    const away: SendOutcome = { kind: 'not-sent', reason: 'ENOTFOUND', scope: 'everything' };
    outcomes = [away, away, away];
    await queue('interactive', [1, 'a']);
    start(NO_LIMITS);
    await settle();
    await queue('interactive', [2, 'b']);
    await clock.advance(10_000);
    expect(sent.map(({ text, at }) => `${text} ${at}`)).toEqual([
      'a 00.000',
      'b 01.000',
      'a 01.000',
      'a 03.000',
      'b 03.000',
    ]);
  });

  it('never sends again what may have gone out, until the reader asks for it', async () => {
    outcomes = [{ kind: 'unknown', reason: 'reset' }];
    await queue('interactive', [1, 'a']);
    const delivery = start(NO_LIMITS);
    await clock.advance(3_600_000);
    expect(texts()).toEqual(['a']);
    const since = new Date('2026-03-02T00:00:00Z');
    const ids = await store.outbox.notOffered(1, since);
    expect(ids.length).toBe(1);
    expect(await store.outbox.notOffered(1, clock.now())).toEqual([]);
    expect(await store.outbox.resend(2, ids, clock.now())).toBe(0);
    expect(await store.outbox.resend(1, ids, clock.now())).toBe(1);
    delivery.wake();
    await settle();
    expect(texts()).toEqual(['a', 'a']);
  });

  it('takes a message whose sending a crash cut off for one that may have gone out', async () => {
    await queue('interactive', [1, 'a']);
    const [message] = await store.outbox.due('interactive', clock.now(), 1);
    await store.outbox.claim({ id: message?.id ?? 0, chatId: 1 }, 'another');
    start(NO_LIMITS);
    await clock.advance(60_000);
    expect(sent).toEqual([]);
    expect(await store.outbox.notOffered(1, new Date(0))).toEqual([message?.id]);
  });

  it('drops what waits for a reader who blocked the bot', async () => {
    outcomes = [{ kind: 'blocked', reason: '403' }];
    await queue('bulk', [1, 'a'], [1, 'b'], [2, 'c']);
    start(NO_LIMITS);
    await clock.advance(5_000);
    expect(texts()).toEqual(['a', 'c']);
    expect(blocked).toEqual([1]);
  });

  it('sends on to the new id of a group that moved, in the same order', async () => {
    outcomes = [{ kind: 'moved', chatId: -1_009 }];
    await queue('interactive', [-9, 'a'], [-9, 'b']);
    start(NO_LIMITS);
    await clock.advance(2_000);
    expect(sent.map(({ text, chatId }) => `${text} ${chatId}`)).toEqual(['a -9', 'a -1009', 'b -1009']);
  });

  it('sends the other form of what was refused for its form', async () => {
    outcomes = [{ kind: 'refused-form', body: 'plain', reason: '400' }];
    await queue('interactive', [1, 'formatted']);
    start(NO_LIMITS);
    await settle();
    expect(texts()).toEqual(['formatted', 'plain']);
  });

  it('holds back all bulk where the peer says that bulk is too fast, and no reply', async () => {
    outcomes = [{ kind: 'not-sent', retryAfterMs: 30_000, reason: '429', scope: 'bulk' }];
    await queue('bulk', [1, 'a'], [2, 'b']);
    const delivery = start({ chatIntervalMs: 0, bulkPerSecond: 1 });
    await settle();
    await queue('interactive', [3, 'reply']);
    delivery.wake();
    await clock.advance(29_000);
    expect(texts()).toEqual(['a', 'reply']);
    await clock.advance(3_000);
    expect(texts()).toEqual(['a', 'reply', 'b', 'a']);
  });

  it('queues a key once, whatever comes with it the second time', async () => {
    await queue('interactive', [1, 'a']);
    await queue('interactive', [1, 'a']);
    start(NO_LIMITS);
    await clock.advance(5_000);
    expect(texts()).toEqual(['a']);
  });

  it('takes a failure that nobody foresaw for one that may have come after the sending', async () => {
    await queue('interactive', [1, 'a']);
    start(NO_LIMITS, store.outbox, async () => {
      throw new TypeError('not foreseen');
    });
    await clock.advance(60_000);
    expect((await store.outbox.notOffered(1, new Date(0))).length).toBe(1);
  });

  it('stops within ten seconds, whatever call hangs', async () => {
    await queue('interactive', [1, 'a']);
    start(NO_LIMITS, store.outbox, () => new Promise(() => {}));
    await settle();
    const stopped = stop();
    stop = async () => {};
    await clock.advance(10_000);
    await expect(stopped).resolves.toBeUndefined();
  });
});
