interface CountedSurname {
  readonly key: string;
  readonly quotes: number;
}

/**
 * The surnames that a misspelt one may stand for: those one edit away (a letter more, less, other, or two swapped), those
 * with the most quotations first. The misspelt one itself is not among them.
 */
export function rankSurnames(misspelt: string, surnames: readonly CountedSurname[]): string[] {
  return surnames
    .filter(({ key }) => isOneEditAway(misspelt, key))
    .sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let prefix = 0;
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
  const restA = a.slice(prefix);
  const restB = b.slice(prefix);
  if (restA.length !== restB.length)
    return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
  const isSwap = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return restA.slice(1) === restB.slice(1) || (isSwap && restA.slice(2) === restB.slice(2));
}
