import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import { backOff } from '../delivery/settle-outcome.ts';
import type { CallResult } from './bot-api.ts';
import { describeProblem, type PeerProblem } from './peer-problem.ts';

export interface PeerOptions {
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told of what is in the way, each time; null when it is out of it. */
  readonly onProblem?: (problem: PeerProblem | null) => void;
}

/** How a call ended that is repeated as long as repeating can help. */
export type Answered =
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'given-up'; readonly problem: PeerProblem }
  | { readonly kind: 'stopped' };

/** Repeats a call with growing pauses; each kind of trouble is told once, and so is its end. */
export async function callUntilAnswered(
  call: () => Promise<CallResult>,
  { apiRoot, clock, logger, onProblem }: PeerOptions,
  signal: AbortSignal,
): Promise<Answered> {
  let told: PeerProblem['kind'] | null = null;
  for (let failures = 0; !signal.aborted; failures += 1) {
    const result = await call();
    if (signal.aborted) break;
    if (result.kind === 'ok') {
      if (told !== null) logger.info({}, `${new URL(apiRoot).host} answers again.`);
      onProblem?.(null);
      return result;
    }
    const problem = describeProblem(result, apiRoot);
    if (problem.kind !== told) logger.error({ problem: problem.kind }, problem.line);
    told = problem.kind;
    onProblem?.(problem);
    if (!problem.retry) return { kind: 'given-up', problem };
    await clock.wait(problem.retryAfterMs ?? backOff(failures), signal);
  }
  onProblem?.(null);
  return { kind: 'stopped' };
}
