import { VerbatimError } from '../../errors.ts';
import type { Fetched } from './fetcher.ts';

const MEANINGS: Readonly<Record<number, string>> = {
  204: 'there is nothing in the answer',
  401: 'it wants a password',
  402: 'it wants to be paid',
  403: 'it refuses',
  404: 'there is nothing there',
  410: 'it is gone for good',
  429: 'it was asked too often',
  451: 'it may not be shown for legal reasons',
};

/** Throws `refused` (`unreachable` for a server's own failures) where the answer is none that holds what was asked for. */
export function refuseStatus({ status }: Pick<Fetched, 'status'>, shown: string): void {
  if (status >= 200 && status < 300 && status !== 204) return;
  const meaning = MEANINGS[status] ?? (status >= 500 ? 'the server failed' : 'it gives no content');
  throw new VerbatimError(
    status >= 500 ? 'unreachable' : 'refused',
    `${shown}: ${meaning} (HTTP ${status}).`,
  );
}
