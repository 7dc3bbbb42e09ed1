import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects all garbage at once, and gives the pages that held it back to the system: what a start takes is not needed again, and a
 * service that nobody asks anything never allocates enough for it to be collected. It holds the event loop for some 50 ms.
 */
export function giveBackMemory(): void {
  // The one way to it: Node has no function for it, and a flag of the command line would give it to all code.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
