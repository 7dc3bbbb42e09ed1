const FEWEST_SHARED = 4;
const LONGEST_ENDING = 3;
const [FIRST_CYRILLIC, LAST_CYRILLIC] = [0x0400, 0x052f];

/** One word in two forms. Stems of Cyrillic words keep some endings ("погиб", "погибли"); those of English ones do not. */
export function isSameTerm(one: string, other: string): boolean {
  if (one === other) return one !== '';
  if (!mayDiffer(one)) return false;
  const longer = Math.max(one.length, other.length);
  const least = Math.max(FEWEST_SHARED, longer - LONGEST_ENDING);
  return one.length >= least && other.startsWith(one.slice(0, least));
}

/** Whether the forms of a term may be compared as different terms. */
export function mayDiffer(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
}
