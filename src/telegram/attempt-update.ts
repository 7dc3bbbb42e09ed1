import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import type { IncomingUpdate, UpdateClaim } from '../delivery/update-store.ts';
import { describeError, VerbatimError } from '../errors.ts';

/**
 * How handling an update ended: `store-away` may be tried again, `taken-over` is another worker's now, `given-back` was broken off
 * as the program ends.
 */
export type AttemptEnd = 'handled' | 'failed' | 'late' | 'store-away' | 'taken-over' | 'given-back';

export interface AttemptOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Handles one update; the signal says that its time is over. */
  readonly handle: (update: IncomingUpdate, claim: UpdateClaim, signal: AbortSignal) => Promise<void>;
  readonly deadlineMs: number;
  /** The program ends, and waits no longer. */
  readonly ending?: AbortSignal;
}

/** Handles an update once, within the deadline; never rejects. */
export async function attemptUpdate(
  update: IncomingUpdate,
  claim: UpdateClaim,
  { clock, logger, handle, deadlineMs, ending }: AttemptOptions,
): Promise<AttemptEnd> {
  const { updateId } = update;
  const done = new AbortController();
  const deadline = new AbortController();
  const signal = ending === undefined ? deadline.signal : AbortSignal.any([deadline.signal, ending]);
  const handled = handle(update, claim, signal).then(
    // What is broken off leaves nothing behind, and is not handled.
    () => (ending?.aborted === true ? ('given-back' as const) : ('handled' as const)),
    (error: unknown) => {
      if (ending?.aborted === true) return 'given-back' as const;
      const end = endOf(error);
      if (end === 'failed' && !deadline.signal.aborted)
        logger.error({ updateId, error }, `Handling an update: ${describeError(error)}`);
      else if (end !== 'failed') logger.warn({ updateId }, `Handling an update: ${describeError(error)}`);
      return end;
    },
  );
  const late = clock.wait(deadlineMs, done.signal).then(() => 'late' as const);
  const end = await Promise.race([handled, late]);
  done.abort();
  if (end !== 'late') return end;
  deadline.abort();
  logger.error({ updateId, deadlineMs }, 'Handling an update took too long');
  return 'late';
}

function endOf(error: unknown): AttemptEnd {
  const code = error instanceof VerbatimError ? error.code : null;
  if (code === 'lease-lost') return 'taken-over';
  return code === 'unreachable' || code === 'store-busy' ? 'store-away' : 'failed';
}
