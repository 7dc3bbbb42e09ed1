const FEWEST_SHARED = 4;
const LONGEST_ENDING = 3;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** One word in two forms. Stems of Cyrillic words keep some endings ("погиб", "погибли"); those of English ones do not. */
export function isSameTerm(one: string, other: string): boolean {
  if (one === other) return one !== '';
  if (!CYRILLIC.test(one)) return false;
  const longer = Math.max(one.length, other.length);
  const least = Math.max(FEWEST_SHARED, longer - LONGEST_ENDING);
  return one.length >= least && one.slice(0, least) === other.slice(0, least);
}
