import { VerbatimError } from '../../errors.ts';
import type { Fetched } from './fetcher.ts';

/** What an answer means, and what its reader may do. */
const MEANINGS: Readonly<Record<number, readonly [meaning: string, remedy: string]>> = {
  204: ['there is nothing in the answer', 'Look whether the address is whole.'],
  401: ['it wants a password', 'What stands behind one cannot be followed.'],
  402: ['it wants to be paid', 'Look for a feed of the site that is free.'],
  403: ['it refuses', 'The site keeps programs out: look for another feed of it.'],
  404: ['there is nothing there', 'Look how the address is written, or give the address of the site.'],
  410: ['it is gone for good', 'Look on the site where it has moved.'],
  429: ['it was asked too often', 'Try again later.'],
  451: ['it may not be shown for legal reasons', 'Look for the same news elsewhere.'],
};
const FAILED = ['the server failed', 'Try again later.'] as const;
const NO_CONTENT = ['it gives no content', 'Look in a browser what stands there.'] as const;

/** Throws `refused` (`unreachable` for a server's own failures) where the answer is none that holds what was asked for. */
export function refuseStatus({ status }: Pick<Fetched, 'status'>, shown: string): void {
  if (status >= 200 && status < 300 && status !== 204) return;
  const [meaning, remedy] = MEANINGS[status] ?? (status >= 500 ? FAILED : NO_CONTENT);
  throw new VerbatimError(
    status >= 500 ? 'unreachable' : 'refused',
    `${shown}: ${meaning} (HTTP ${status}). ${remedy}`,
  );
}
