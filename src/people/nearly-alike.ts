/** Keys shorter than this are too easily alike. */
const SHORTEST = 4;

/**
 * Pairs of sounds that spellings confuse: s and š without its hook, c as in Čaputová, Cavusoglu, Fico and Carney, French
 * ch and g, Spanish and German j, k and gh in Araghchi.
 */
const CONFUSED = new Set(['cs', 'cj', 'hj', 'jk', 'ks', 'hk', 'fv', 'js', 'ch']);

/** Sounds that one spelling has and another leaves out. */
const LEFT_OUT = new Set(['a', 'h', 'v', 'd', 'j']);

/** Whether two different surname keys are one confusion of letters apart. Not enough evidence without a given name. */
export function nearlyAlike(a: string, b: string): boolean {
  if (a.length > b.length) return nearlyAlike(b, a);
  if (a.length < SHORTEST || b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const first = a[start] ?? '';
  const second = b[start] ?? '';
  if (a.length === b.length)
    return (
      CONFUSED.has(first < second ? first + second : second + first) &&
      a.slice(start + 1) === b.slice(start + 1)
    );
  return LEFT_OUT.has(second) && a.slice(start) === b.slice(start + 1);
}
