import { z } from 'zod';
import { backOff } from '../delivery/settle-outcome.ts';
import type { IncomingUpdate, UpdateStore } from '../delivery/update-store.ts';
import { describeError } from '../errors.ts';
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
  /** Updates were stored that are to be handled. */
  readonly onUpdates: () => void;
}

/**
 * Long polling. Updates are stored first and confirmed by the offset of the next call only then, so none is lost, and one
 * that comes twice is known by its id. Returns when stopped, else with the problem that trying again cannot solve.
 */
export async function pollUpdates(options: PollOptions, signal: AbortSignal): Promise<PeerProblem | null> {
  const { api, botId, updates, clock, logger } = options;
  const tell = tellUnreadable(options);
  let offset: number | undefined;
  let emptyPolls = 0;
  let failures = 0;
  while (!signal.aborted) {
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
    const added = await updates.add(botId, batch.updates, clock.now()).catch((error: unknown) => {
      logger.error({}, `Updates cannot be stored, and are asked for again: ${describeError(error)}`);
      return null;
    });
    // What is not stored is not confirmed: the next call is given it again.
    failures = added === null ? failures + 1 : 0;
    if (added === null) {
      await clock.wait(backOff(failures - 1), signal);
      continue;
    }
    tell(batch, added);
    offset = Math.max(offset ?? 0, ...batch.updates.map(({ updateId }) => updateId + 1));
    if (added.length > 0) options.onUpdates();
    // What cannot be confirmed comes again with every poll.
    emptyPolls = batch.updates.length === 0 && batch.withoutId > 0 ? emptyPolls + 1 : 0;
    const shortestMs = emptyPolls > 0 ? backOff(emptyPolls - 1) : SHORTEST_EMPTY_POLL_MS;
    const tookMs = performance.now() - polledAtMs;
    if (batch.updates.length === 0 && tookMs < shortestMs) await clock.wait(shortestMs - tookMs, signal);
  }
  return null;
}

interface Batch {
  readonly updates: readonly IncomingUpdate[];
  /** What came and can be neither handled nor confirmed. */
  readonly withoutId: number;
}

function readBatch(result: unknown): Batch {
  const values = z.array(z.unknown()).safeParse(result).data ?? [result];
  const updates = values.flatMap((value) => readUpdate(value) ?? []);
  return { updates, withoutId: values.length - updates.length };
}

/** Tells of each update that cannot be read once, and of a server that goes on sending none once, too. */
function tellUnreadable({ apiRoot, logger }: PeerOptions) {
  let isToldOfNoId = false;
  return ({ withoutId }: Batch, added: readonly IncomingUpdate[]): void => {
    const ids = added.flatMap(({ updateId, body }) => (body === null ? [updateId] : []));
    if (ids.length > 0) logger.warn({ updateIds: ids }, 'Updates that cannot be read are passed over');
    if (withoutId > 0 && !isToldOfNoId)
      logger.warn(
        { withoutId },
        `${new URL(apiRoot).host} answers getUpdates with what is no update; trying again`,
      );
    isToldOfNoId = withoutId > 0;
  };
}
