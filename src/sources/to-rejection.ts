import { describeError, VerbatimError } from '../errors.ts';
import type { Rejection } from './arrival.ts';

/** The entry in a run's summary for something that failed: the run goes on. */
export function toRejection(id: string, error: unknown): Rejection {
  const code = error instanceof VerbatimError ? error.code : 'internal';
  // What is not foreseen does not name the article by itself.
  const message = error instanceof VerbatimError ? error.message : `${id}: ${describeError(error)}`;
  return { id, code, message };
}
