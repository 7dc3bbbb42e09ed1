import type { Lane } from './outbox.ts';

export interface PaceLimits {
  /** At least this long between two messages to one chat. */
  readonly chatIntervalMs: number;
  /** Bulk messages a second, over all chats. */
  readonly bulkPerSecond: number;
}

/** Telegram asks for no more than one message a second in a chat, and about 30 a second in bulk. */
export const TELEGRAM_PACE: PaceLimits = { chatIntervalMs: 1_000, bulkPerSecond: 25 };

export interface Pace {
  /** From when on (ms since 1970) a message to this chat may go out. */
  readyAt(chatId: number, lane: Lane): number;
  /** Counts a message as going out now. */
  take(chatId: number, lane: Lane, nowMs: number): void;
  holdChat(chatId: number, untilMs: number): void;
  holdBulk(untilMs: number): void;
  holdAll(untilMs: number): void;
}

/** Keeps the peer's pace, in memory: what it forgets in a restart the peer says again. */
export function createPace({ chatIntervalMs, bulkPerSecond }: PaceLimits): Pace {
  const chats = new Map<number, number>();
  let bulkReadyAtMs = 0;
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
    readyAt: (chatId, lane) =>
      Math.max(allReadyAtMs, chats.get(chatId) ?? 0, lane === 'bulk' ? bulkReadyAtMs : 0),
    take: (chatId, lane, nowMs) => {
      sweep(nowMs);
      hold(chatId, nowMs + chatIntervalMs);
      if (lane === 'bulk') bulkReadyAtMs = Math.max(bulkReadyAtMs, nowMs) + 1_000 / bulkPerSecond;
    },
    holdChat: hold,
    holdBulk: (untilMs) => {
      bulkReadyAtMs = Math.max(bulkReadyAtMs, untilMs);
    },
    holdAll: (untilMs) => {
      allReadyAtMs = Math.max(allReadyAtMs, untilMs);
    },
  };
}
