type Rule = readonly [suffix: string, replacement: string, shortest: number];

/** The definite article, one of which may stand at the end of a noun or adjective. */
const articles: readonly Rule[] = [
  ['ият', '', 7],
  ['нта', 'нт', 6], // "президента" is "президент" and the short article, not "президен" and the long one
  ['ът', '', 6],
  ['то', '', 6],
  ['те', '', 6],
  ['та', '', 6],
  ['ия', '', 6],
  ['ят', '', 5],
];

/** Endings of the plural; the consonants before "и" change back: "езици" – "език", "юнаци" – "юнак". */
const plurals: readonly Rule[] = [
  ['овци', 'о', 7],
  ['ове', '', 7],
  ['еве', 'й', 7],
  ['ища', '', 6],
  ['ци', 'к', 6],
  ['зи', 'г', 6],
  ['си', 'х', 5],
  ['и', '', 5],
];

/** What is left of gender after article and plural are gone, and the vowel that comes and goes ("български", "българ"). */
const vowels: readonly Rule[] = [
  ['я', '', 4],
  ['а', '', 4],
  ['о', '', 4],
  ['е', '', 4],
];

/**
 * A light stemmer for Bulgarian, lower case in and out: it takes off article, plural and gender, which bring most forms of a
 * noun or adjective together. After P. Nakov, "BulStem" (2003), and J. Savoy, "Searching strategies for the Bulgarian
 * language" (2007), without their dictionaries.
 */
export function stemBulgarian(word: string): string {
  let stem = word;
  for (const rules of [articles, plurals, vowels]) stem = applyFirst(stem, rules);
  if (stem.length > 4 && stem.endsWith('ен')) return `${stem.slice(0, -2)}н`;
  if (stem.length > 5 && stem.at(-2) === 'ъ') return stem.slice(0, -2) + stem.slice(-1);
  return stem;
}

function applyFirst(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, shortest] of rules)
    if (word.length >= shortest && word.endsWith(suffix)) return word.slice(0, -suffix.length) + replacement;
  return word;
}
