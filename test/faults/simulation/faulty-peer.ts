import type { BotApi, CallResult } from '../../../src/telegram/bot-api.ts';
import type { VirtualClock } from './virtual-clock.ts';

const SECOND_MS = 1_000;
const LATENCY_MS = 40;
const LIMIT_PER_SECOND = 30;
const RETRY_AFTER_MS = 3_000;
const UNCLEAR = 0.01;
const UNREACHABLE = 0.002;
const SERVER_PAUSE = 0.0005;

/** The Bot API as a broadcast meets it: its limits, its failures, readers who have blocked the bot. It remembers what arrived. */
export class FaultyPeer implements BotApi {
  /** By text, when it reached its reader. */
  readonly arrived = new Map<string, number[]>();
  readonly blocked = new Set<number>();
  /** Refusals that the sender brought upon itself. */
  tooFast = 0;
  private readonly clock: VirtualClock;
  private readonly random: () => number;
  private readonly isFaulty: boolean;
  private lastSecond: number[] = [];
  private readonly lastOfChat = new Map<number, number>();

  constructor(clock: VirtualClock, random: () => number, isFaulty = true) {
    this.clock = clock;
    this.random = random;
    this.isFaulty = isFaulty;
  }

  async call(
    _method: string,
    params: { readonly chat_id: number; readonly text: string },
  ): Promise<CallResult> {
    const dice = this.isFaulty ? this.random() : 1;
    if (dice < UNREACHABLE) return { kind: 'unreachable', reason: 'connection refused' };
    await this.clock.pass(LATENCY_MS);
    const nowMs = this.clock.now().getTime();
    if (this.blocked.has(params.chat_id)) return refusal(403, 'Forbidden: bot was blocked by the user');
    if (this.isTooFast(params.chat_id, nowMs)) {
      this.tooFast += 1;
      return refusal(429, 'Too Many Requests: retry after 3', RETRY_AFTER_MS);
    }
    if (dice < UNREACHABLE + SERVER_PAUSE)
      return refusal(429, 'Too Many Requests: retry after 3', RETRY_AFTER_MS);
    const isUnclear = dice < UNREACHABLE + SERVER_PAUSE + UNCLEAR;
    if (!isUnclear || this.random() < 0.5) this.arrive(params, nowMs);
    if (isUnclear) return { kind: 'unclear', reason: 'the connection was reset' };
    return { kind: 'ok', result: { message_id: this.arrived.size } };
  }

  private arrive(
    { chat_id: chatId, text }: { readonly chat_id: number; readonly text: string },
    nowMs: number,
  ): void {
    this.lastSecond.push(nowMs);
    this.lastOfChat.set(chatId, nowMs);
    const times = this.arrived.get(text);
    if (times === undefined) this.arrived.set(text, [nowMs]);
    else times.push(nowMs);
  }

  private isTooFast(chatId: number, nowMs: number): boolean {
    this.lastSecond = this.lastSecond.filter((atMs) => atMs > nowMs - SECOND_MS);
    const last = this.lastOfChat.get(chatId) ?? Number.NEGATIVE_INFINITY;
    return this.lastSecond.length >= LIMIT_PER_SECOND || nowMs - last < SECOND_MS;
  }
}

function refusal(code: number, description: string, retryAfterMs?: number): CallResult {
  return { kind: 'refused', code, description, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
