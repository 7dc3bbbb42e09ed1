import { createDelivery } from '../../../src/delivery/deliver-outbox.ts';
import { createPace, TELEGRAM_PACE } from '../../../src/delivery/pace.ts';
import { createDigestClock } from '../../../src/digests/digest-clock.ts';
import type { DigestOutcome, DigestRequest } from '../../../src/digests/digester.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { sendMessage } from '../../../src/telegram/send-message.ts';
import { FaultyPeer } from './faulty-peer.ts';
import { KillSwitch } from './kill-switch.ts';
import { type Expectation, expectedSlots, makeReaders, type SimulatedReader } from './simulated-readers.ts';
import { VirtualClock, Work } from './virtual-clock.ts';

export interface SimulationOptions {
  readonly readers: number;
  readonly days: number;
  readonly kills: number;
  readonly seed: number;
}

export interface SimulationResult {
  readonly kills: number;
  readonly due: number;
  readonly delivered: number;
  /** Messages that reached their reader more than once. */
  readonly doubled: readonly string[];
  /** Slots whose digest neither arrived nor stands as unknown, rejected for a reader who blocked the bot, or folded into the next. */
  readonly lost: readonly string[];
  /** Messages that nobody ordered: of no slot, or before its moment. */
  readonly unordered: readonly string[];
  readonly unknown: number;
  readonly tooFast: number;
}

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = DAY_MS / 24;
const LATEST_MS = 6 * HOUR_MS;
/** Over the changes of the clock in Europe and America. */
const START_MS = Date.parse('2026-10-15T12:00:00Z');
/** Store and peer calls that a month of one reader takes, about. */
const CALLS_A_DIGEST = 5;

/** A month of digests under restarts and an unreliable peer, held against what each reader should have received. */
export async function simulateMonth(options: SimulationOptions): Promise<SimulationResult> {
  const random = xorshift(options.seed);
  const clock = new VirtualClock(START_MS);
  const store = await openStore(':memory:', { nowMs: () => clock.now().getTime() });
  const peer = new FaultyPeer(clock, random);
  const readers = await makeReaders(store, { ...options, random, now: clock.now() });
  const endMs = START_MS + options.days * DAY_MS;
  const blockedAt = blockSome(readers, { random, endMs });
  /** The next one last. */
  const toBlock = [...blockedAt].toSorted(([, one], [, other]) => other - one);
  const ordered = readers.flatMap((reader) => expectedSlots(reader, START_MS, endMs + DAY_MS));
  // Within a minute of the end it is not for us to say.
  const expected = ordered.filter(({ atMs }) => atMs < endMs - 60_000);
  const meanCalls = (expected.length * CALLS_A_DIGEST) / Math.max(1, options.kills);
  const outages: [number, number][] = [];
  let kills = 0;
  while (clock.now().getTime() < endMs) {
    clock.work = new Work();
    const calls = kills < options.kills ? meanCalls : Number.POSITIVE_INFINITY;
    const life = new KillSwitch(random, calls, clock.work);
    startProgram(store, peer, clock, life);
    const isOver = () => {
      for (
        let next = toBlock.at(-1);
        next !== undefined && next[1] <= clock.now().getTime();
        next = toBlock.at(-1)
      ) {
        peer.blocked.add(next[0]);
        toBlock.pop();
      }
      return life.isDead;
    };
    await clock.run(endMs + HOUR_MS, isOver);
    if (!life.isDead) break;
    kills += 1;
    clock.work = new Work();
    const downMs = downtime(random);
    const fromMs = clock.now().getTime();
    const last = outages.at(-1);
    // Who is killed again while what was late goes out was down all the time.
    if (last !== undefined && fromMs - last[1] < HOUR_MS) last[1] = fromMs + downMs;
    else outages.push([fromMs, fromMs + downMs]);
    await clock.run(clock.now().getTime() + downMs);
  }
  const result = await judge({ store, peer, readers, expected, ordered, outages, blockedAt });
  await store.close();
  return { ...result, kills };
}

/** Mostly a restart; now and then an evening, or a night. */
function downtime(random: () => number): number {
  const dice = random();
  if (dice < 0.03) return 8 * HOUR_MS;
  return dice < 0.1 ? 2 * HOUR_MS : 20_000 + random() * 60_000;
}

function startProgram(store: Store, peer: FaultyPeer, clock: VirtualClock, life: KillSwitch): void {
  const [outbox, readers, rates, api] = [
    life.guard(store.outbox),
    life.guard(store.readers),
    life.guard(store.rates),
    life.guard(peer),
  ];
  const logger = { info: () => {}, warn: () => {}, error: () => {} };
  const delivery = createDelivery({
    outbox,
    send: (message) => sendMessage(api, message),
    pace: createPace(TELEGRAM_PACE),
    bulk: { rates, key: 'bulk', perSecond: TELEGRAM_PACE.bulkPerSecond },
    worker: 'simulated',
    longestNapMs: DAY_MS,
    isOnlySender: true,
    clock: clock.work.clockOf(clock),
    logger,
    onBlocked: (chatId) => readers.update(chatId, { paused: 'blocked' }),
    onMoved: async () => {},
  });
  const schedule = createDigestClock({
    readers,
    digester: {
      digest: async (request) => newsOf(request),
    },
    compose: (reader, { slot }) =>
      Array.from({ length: 1 + (reader.chatId % 10 === 0 ? 1 : 0) }, (_, part) => ({
        key: `digest:${reader.id}:${slot.localDate}:${slot.slot}:${part}`,
        chatId: reader.chatId,
        lane: 'bulk' as const,
        body: { text: `${reader.chatId}|${slot.localDate}|${slot.slot}|${part}` },
      })),
    clock: clock.work.clockOf(clock),
    logger,
    onQueued: () => delivery.wake(),
    longestNapMs: DAY_MS,
  });
  const never = new AbortController().signal;
  void delivery.run(never);
  void schedule.run(never);
}

/** Every quarter of an hour has a story of its own. */
function newsOf({ asOf }: DigestRequest): DigestOutcome {
  const latest = asOf.toISOString();
  const story = { title: 'news', update: false, sentences: [], quotes: [], origins: 1, copies: 0, latest };
  const digest = { asOf: latest, since: latest, stories: [story], citations: [], searched: { articles: 1 } };
  return { digest, storyKeys: [latest.slice(0, 15)] };
}

function blockSome(
  readers: readonly SimulatedReader[],
  { random, endMs }: { readonly random: () => number; readonly endMs: number },
): ReadonlyMap<number, number> {
  const some = readers.filter(() => random() < 0.03);
  return new Map(some.map(({ chatId }) => [chatId, START_MS + random() * (endMs - START_MS)]));
}

interface Evidence {
  readonly store: Store;
  readonly peer: FaultyPeer;
  readonly readers: readonly SimulatedReader[];
  readonly expected: readonly Expectation[];
  /** With those of the next day, of which some go out while the last of the month do. */
  readonly ordered: readonly Expectation[];
  readonly outages: readonly (readonly [number, number])[];
  readonly blockedAt: ReadonlyMap<number, number>;
}

async function judge(evidence: Evidence): Promise<Omit<SimulationResult, 'kills'>> {
  const { store, peer, readers, expected, ordered, outages, blockedAt } = evidence;
  const { arrived } = peer;
  const unknown = new Set<string>();
  for (const { chatId } of readers) {
    const { messages } = await store.personalData.collect(chatId, chatId);
    for (const message of messages) {
      const { state, message: body } = message as { state: string; message: { text?: string } | null };
      if (state === 'unknown' && body?.text !== undefined) unknown.add(body.text);
    }
  }
  const orders = new Map(ordered.map(({ chatId, slot, atMs }) => [`${chatId}|${slot}`, atMs]));
  const mayBeLeftOut = ({ chatId, atMs }: Expectation): boolean =>
    (blockedAt.get(chatId) ?? Number.POSITIVE_INFINITY) < atMs + LATEST_MS ||
    outages.some(
      ([fromMs, toMs]) => atMs >= fromMs - 1_000 && atMs < toMs && toMs - atMs > LATEST_MS - 60_000,
    );
  const came = (key: string) => arrived.has(`${key}|0`) || unknown.has(`${key}|0`);
  return {
    due: expected.length,
    delivered: [...arrived.keys()].length,
    doubled: [...arrived].filter(([, times]) => times.length > 1).map(([text]) => text),
    lost: expected
      .filter((each) => !came(`${each.chatId}|${each.slot}`) && !mayBeLeftOut(each))
      .map(({ chatId, slot }) => `${chatId}|${slot}`),
    unordered: [...arrived].flatMap(([text, [atMs = 0]]) => {
      const orderedMs = orders.get(text.slice(0, text.lastIndexOf('|')));
      return orderedMs !== undefined && atMs >= orderedMs ? [] : [text];
    }),
    unknown: unknown.size,
    tooFast: peer.tooFast,
  };
}

/** Marsaglia 2003; the same seed gives the same month. */
export function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
