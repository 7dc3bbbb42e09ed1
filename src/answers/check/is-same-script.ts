const LOOKED_AT = 2_000;

/** Whether two texts are mostly in the same script, Latin or Cyrillic; others count as neither. */
export function isSameScript(one: string, other: string): boolean {
  const [a, b] = [scriptOf(one), scriptOf(other)];
  return a === b || a === 'neither' || b === 'neither';
}

function scriptOf(text: string): 'latin' | 'cyrillic' | 'neither' {
  const sample = text.slice(0, LOOKED_AT);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin === cyrillic) return 'neither';
  return latin > cyrillic ? 'latin' : 'cyrillic';
}
