export interface PaceLimits {
  /** At least this long between two messages to one chat. */
  readonly chatIntervalMs: number;
  /** Messages that a group gets within any minute; absent: as many as the interval lets through. */
  readonly groupPerMinute?: number;
  /** Bulk messages a second, over all chats. */
  readonly bulkPerSecond: number;
}

/** Telegram asks for no more than one message a second in a chat, 20 a minute in a group, and about 30 a second in bulk. */
export const TELEGRAM_PACE: PaceLimits = { chatIntervalMs: 1_000, groupPerMinute: 20, bulkPerSecond: 25 };

const MINUTE_MS = 60_000;

/** When the peer allows the next message. Known to this worker alone; instants are in milliseconds since 1970. */
export interface Pace {
  /** From when on (ms since 1970) a message to this chat may go out, where one last went out at `lastSentAtMs`. */
  readyAt(chatId: number, lastSentAtMs: number | null, nowMs: number): number;
  /** Counts a message as going out now. */
  take(chatId: number, nowMs: number): void;
  /** An edit keeps the interval, but is no message of the group's. */
  takeEdit(chatId: number, nowMs: number): void;
  holdChat(chatId: number, untilMs: number, nowMs: number): void;
  holdAll(untilMs: number, nowMs: number): void;
}

/** Nothing goes out until then; what was said later than now was so before the clock was set back, and holds nobody. */
interface Hold {
  readonly saidAtMs: number;
  readonly untilMs: number;
}

/** Keeps the peer's pace in each chat, in memory: what it forgets in a restart the store or the peer says again. */
export function createPace({
  chatIntervalMs,
  groupPerMinute = Number.POSITIVE_INFINITY,
}: Omit<PaceLimits, 'bulkPerSecond'>): Pace {
  const groups = createGroupLimit(groupPerMinute);
  const chats = new Map<number, Hold>();
  let all: Hold = { saidAtMs: 0, untilMs: 0 };
  let sweptAtMs = 0;
  const until = (hold: Hold | undefined, nowMs: number) =>
    hold === undefined || hold.saidAtMs > nowMs ? 0 : hold.untilMs;
  const longer = (hold: Hold | undefined, untilMs: number, nowMs: number): Hold => ({
    saidAtMs: nowMs,
    untilMs: Math.max(untilMs, until(hold, nowMs)),
  });
  const sweep = (nowMs: number) => {
    if (Math.abs(nowMs - sweptAtMs) < 60_000) return;
    sweptAtMs = nowMs;
    for (const [chatId, hold] of chats) if (until(hold, nowMs) <= nowMs) chats.delete(chatId);
    groups.sweep(nowMs);
  };
  const holdChat = (chatId: number, untilMs: number, nowMs: number) => {
    sweep(nowMs);
    chats.set(chatId, longer(chats.get(chatId), untilMs, nowMs));
  };
  return {
    readyAt: (chatId, lastSentAtMs, nowMs) => {
      const isKnown = lastSentAtMs !== null && lastSentAtMs <= nowMs;
      return Math.max(
        until(all, nowMs),
        until(chats.get(chatId), nowMs),
        isKnown ? lastSentAtMs + chatIntervalMs : 0,
        groups.readyAt(chatId, nowMs),
      );
    },
    take: (chatId, nowMs) => {
      holdChat(chatId, nowMs + chatIntervalMs, nowMs);
      groups.take(chatId, nowMs);
    },
    takeEdit: (chatId, nowMs) => holdChat(chatId, nowMs + chatIntervalMs, nowMs),
    holdChat,
    holdAll: (untilMs, nowMs) => {
      all = longer(all, untilMs, nowMs);
    },
  };
}

/** When messages went to groups within the last minute, by this worker; Telegram's ids of groups are negative. */
function createGroupLimit(perMinute: number) {
  const sent = new Map<number, readonly number[]>();
  const lately = (chatId: number, nowMs: number) =>
    (sent.get(chatId) ?? []).filter((atMs) => atMs <= nowMs && atMs > nowMs - MINUTE_MS);
  return {
    take: (chatId: number, nowMs: number): void => {
      if (chatId < 0 && Number.isFinite(perMinute)) sent.set(chatId, [...lately(chatId, nowMs), nowMs]);
    },
    readyAt: (chatId: number, nowMs: number): number => {
      const times = lately(chatId, nowMs);
      return times.length < perMinute ? 0 : (times.at(-perMinute) ?? 0) + MINUTE_MS;
    },
    sweep: (nowMs: number): void => {
      for (const chatId of sent.keys()) if (lately(chatId, nowMs).length === 0) sent.delete(chatId);
    },
  };
}
