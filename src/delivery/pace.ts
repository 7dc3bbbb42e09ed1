export interface PaceLimits {
  /** At least this long between two messages to one chat. */
  readonly chatIntervalMs: number;
  /** Bulk messages a second, over all chats. */
  readonly bulkPerSecond: number;
}

/** Telegram asks for no more than one message a second in a chat, and about 30 a second in bulk. */
export const TELEGRAM_PACE: PaceLimits = { chatIntervalMs: 1_000, bulkPerSecond: 25 };

export interface Pace {
  /** From when on (ms since 1970) a message to this chat may go out, where one last went out at `lastSentAtMs`. */
  readyAt(chatId: number, lastSentAtMs: number | null, nowMs: number): number;
  /** Counts a message as going out now. */
  take(chatId: number, nowMs: number): void;
  holdChat(chatId: number, untilMs: number, nowMs: number): void;
  holdAll(untilMs: number, nowMs: number): void;
}

/** Nothing goes out until then; what was said later than now was so before the clock was set back, and holds nobody. */
interface Hold {
  readonly saidAtMs: number;
  readonly untilMs: number;
}

/** Keeps the peer's pace in each chat, in memory: what it forgets in a restart the store or the peer says again. */
export function createPace({ chatIntervalMs }: Pick<PaceLimits, 'chatIntervalMs'>): Pace {
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
      );
    },
    take: (chatId, nowMs) => holdChat(chatId, nowMs + chatIntervalMs, nowMs),
    holdChat,
    holdAll: (untilMs, nowMs) => {
      all = longer(all, untilMs, nowMs);
    },
  };
}
