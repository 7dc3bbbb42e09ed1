import { z } from 'zod';
import type { IncomingUpdate, UpdateStore } from '../delivery/update-store.ts';
import type { BotApi } from './bot-api.ts';
import { callUntilAnswered, type PeerOptions } from './call-until-answered.ts';
import type { PeerProblem } from './peer-problem.ts';
import { ALLOWED_UPDATES, readUpdate } from './update.ts';

const POLL_SECONDS = 50;
/** A server that does not hold a poll back is not asked more often than that. */
const SHORTEST_EMPTY_POLL_MS = 500;
/** Beyond the poll itself: the time that a slow connection may take. */
const POLL_TIMEOUT_MS = (POLL_SECONDS + 15) * 1_000;

export interface PollOptions extends PeerOptions {
  readonly api: BotApi;
  readonly botId: number;
  readonly updates: UpdateStore;
  /** Takes stored updates to handle them. */
  readonly onUpdates: (updates: readonly IncomingUpdate[]) => void;
  /** Resolves when more updates can be taken in. */
  readonly hasRoom: (signal: AbortSignal) => Promise<void>;
}

/**
 * Long polling. Updates are stored first and confirmed by the offset of the next call only then, so none is lost, and one
 * that comes twice is known by its id. Returns when stopped, else with the problem that trying again cannot solve.
 */
export async function pollUpdates(options: PollOptions, signal: AbortSignal): Promise<PeerProblem | null> {
  const { api, botId, updates, clock, logger } = options;
  let offset: number | undefined;
  while (!signal.aborted) {
    await options.hasRoom(signal);
    const polledAtMs = performance.now();
    const answered = await callUntilAnswered(
      () =>
        api.call(
          'getUpdates',
          { offset, limit: 100, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
          { timeoutMs: POLL_TIMEOUT_MS, signal },
        ),
      options,
      signal,
    );
    if (answered.kind === 'given-up') return answered.problem;
    if (answered.kind === 'stopped') break;
    const batch = readBatch(answered.result);
    if (batch.unreadable > 0)
      logger.warn({ unreadable: batch.unreadable }, 'Telegram sent updates without an id');
    const added = await updates.add(botId, batch.updates, clock.now());
    offset = Math.max(offset ?? 0, ...batch.updates.map(({ updateId }) => updateId + 1));
    options.onUpdates(added);
    const tookMs = performance.now() - polledAtMs;
    if (batch.updates.length === 0 && tookMs < SHORTEST_EMPTY_POLL_MS)
      await clock.wait(SHORTEST_EMPTY_POLL_MS - tookMs, signal);
  }
  return null;
}

function readBatch(result: unknown): { updates: readonly IncomingUpdate[]; unreadable: number } {
  const values = z.array(z.unknown()).safeParse(result).data ?? [];
  const updates = values.flatMap((value) => readUpdate(value) ?? []);
  return { updates, unreadable: values.length - updates.length };
}
