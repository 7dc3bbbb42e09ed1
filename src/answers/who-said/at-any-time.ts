import type { Asking } from '../asking.ts';

/** The same asked of all articles up to "now", whatever time the question names. */
export function atAnyTime(asking: Asking): Asking {
  const { asOf } = asking.interval;
  return { ...asking, interval: asOf === undefined ? {} : { asOf } };
}
