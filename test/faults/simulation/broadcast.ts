import { createDelivery } from '../../../src/delivery/deliver-outbox.ts';
import { createPace, TELEGRAM_PACE } from '../../../src/delivery/pace.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { sendMessage } from '../../../src/telegram/send-message.ts';
import { FaultyPeer } from './faulty-peer.ts';
import { KillSwitch } from './kill-switch.ts';
import { VirtualClock } from './virtual-clock.ts';

const START_MS = Date.parse('2026-11-01T06:00:00Z');
const SECOND_MS = 1_000;

export interface BroadcastResult {
  /** Of the rate that is allowed, what was kept from the first message to the last. */
  readonly rate: number;
  readonly tooFast: number;
  /** Messages in each second. */
  readonly perSecond: readonly number[];
}

/** One message to each of many readers, all queued at one moment, in virtual time. */
export async function broadcast({ readers }: { readonly readers: number }): Promise<BroadcastResult> {
  const clock = new VirtualClock(START_MS);
  const store = await openStore(':memory:', { nowMs: () => clock.now().getTime() });
  const peer = new FaultyPeer(clock, Math.random, false);
  const messages = Array.from({ length: readers }, (_, n) => ({
    key: `digest:${n}`,
    chatId: n + 1,
    lane: 'bulk' as const,
    body: { text: `${n + 1}` },
  }));
  for (let at = 0; at < readers; at += 500)
    await store.outbox.queue(messages.slice(at, at + 500), clock.now());
  const stopping = new AbortController();
  const life = new KillSwitch(Math.random, Number.POSITIVE_INFINITY, clock.work);
  const api = life.guard(peer);
  const delivery = createDelivery({
    outbox: life.guard(store.outbox),
    send: (message) => sendMessage(api, message),
    pace: createPace(TELEGRAM_PACE),
    bulk: { rates: life.guard(store.rates), key: 'bulk', perSecond: TELEGRAM_PACE.bulkPerSecond },
    worker: 'simulated',
    isOnlySender: true,
    clock: clock.work.clockOf(clock),
    logger: { info: () => {}, warn: () => {}, error: () => {} },
    onBlocked: async () => {},
    onMoved: async () => {},
  });
  const running = delivery.run(stopping.signal);
  await clock.run(
    START_MS + 2 * (readers / TELEGRAM_PACE.bulkPerSecond) * SECOND_MS,
    () => peer.arrived.size === readers,
  );
  stopping.abort();
  await running;
  await store.close();
  const times = [...peer.arrived.values()].flat().toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const perSecond = Array.from({ length: Math.ceil((last - first + 1) / SECOND_MS) }, () => 0);
  for (const atMs of times) {
    const second = Math.floor((atMs - first) / SECOND_MS);
    perSecond[second] = (perSecond[second] ?? 0) + 1;
  }
  const rate = (times.length - 1) / ((last - first) / SECOND_MS) / TELEGRAM_PACE.bulkPerSecond;
  return { rate, tooFast: peer.tooFast, perSecond };
}
