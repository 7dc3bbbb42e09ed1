import { totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';

const LITTLE_BYTES = 512 * 1024 * 1024;

/**
 * Where there is little memory, has V8 collect when the heap has grown by a quarter of what is in use. It would let it grow to three
 * times that, and Node sets a limit to the heap alone that is as high as all the memory that the process may have.
 */
export function collectEarly(): void {
  // Of a control group, where there is one; 0 where that cannot be told.
  const allowed = process.constrainedMemory() || totalmem();
  if (Math.min(allowed, totalmem()) < LITTLE_BYTES) setFlagsFromString('--heap-growing-percent=25');
}
