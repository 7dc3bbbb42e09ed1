const MIDNIGHT = /T00:00(?::00(?:\.0{1,3})?)?(?:Z|[+-]00:?00)$/;

/** Whether an ISO instant is a midnight of UTC to the millisecond: how a date for which no hour was given is stored. */
export function isDateOnly(instant: string): boolean {
  return MIDNIGHT.test(instant);
}
