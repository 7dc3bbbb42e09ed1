const ASCII = /^[a-z-]+$/;
/** Keys shorter than this are too easily alike. */
const SHORTEST = 5;

/**
 * Whether two different surname keys are one but for hooks that plain Latin letters leave out: Salaseviciute is Šalaševičiūtė
 * and Шалашявичюте. Not enough evidence without a given name.
 */
export function hooksLost(a: SurnameWithKey, b: SurnameWithKey): boolean {
  if (a.key.length !== b.key.length || a.key.length < SHORTEST) return false;
  let alike = 'scj';
  for (let index = 0; index < a.key.length; index += 1) {
    const [one, other] = [a.key[index] ?? '', b.key[index] ?? ''];
    if (one === other || (alike.includes(one) && alike.includes(other))) continue;
    if (alike.length === 4 || !'scjk'.includes(one) || !'scjk'.includes(other)) return false;
    alike = 'scjk';
  }
  const plain = [a, b].filter(({ word }) => ASCII.test(word));
  return plain.some(({ word }) => alike.length === 3 || word.includes('c'));
}

export interface SurnameWithKey {
  readonly word: string;
  readonly key: string;
}
