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
  holdChat(chatId: number, untilMs: number): void;
  holdAll(untilMs: number): void;
}

/** Keeps the peer's pace in each chat, in memory: what it forgets in a restart the store or the peer says again. */
export function createPace({ chatIntervalMs }: Pick<PaceLimits, 'chatIntervalMs'>): Pace {
  const chats = new Map<number, number>();
  let allReadyAtMs = 0;
  let sweptAtMs = 0;
  const hold = (chatId: number, untilMs: number) =>
    chats.set(chatId, Math.max(untilMs, chats.get(chatId) ?? 0));
  const sweep = (nowMs: number) => {
    if (nowMs - sweptAtMs < 60_000) return;
    sweptAtMs = nowMs;
    for (const [chatId, readyAtMs] of chats) if (readyAtMs <= nowMs) chats.delete(chatId);
  };
  return {
    readyAt: (chatId, lastSentAtMs, nowMs) => {
      // What went out later than now did so before the clock was set back.
      const isKnown = lastSentAtMs !== null && lastSentAtMs <= nowMs;
      return Math.max(allReadyAtMs, chats.get(chatId) ?? 0, isKnown ? lastSentAtMs + chatIntervalMs : 0);
    },
    take: (chatId, nowMs) => {
      sweep(nowMs);
      hold(chatId, nowMs + chatIntervalMs);
    },
    holdChat: hold,
    holdAll: (untilMs) => {
      allReadyAtMs = Math.max(allReadyAtMs, untilMs);
    },
  };
}
