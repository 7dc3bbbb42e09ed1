import { governmentNames } from './government-names.ts';

export interface GovernmentNames {
  /** The country's own names, in all languages. */
  readonly countries: readonly string[];
  readonly capitals: readonly string[];
  /** Houses whose spokesmen speak for it. */
  readonly houses: readonly string[];
  /** "Turkish", of whoever holds an office of it. */
  readonly adjectives: readonly string[];
}

const byCountry = new Map<string, GovernmentNames>();
const byAdjective = new Map<string, GovernmentNames>();
for (const line of governmentNames.trim().split('\n')) {
  const [countries = '', others = ''] = line.split(': ');
  const [capitals = [], houses = [], adjectives = []] = others
    .split('; ')
    .map((names) => names.split('|').filter((name) => name !== ''));
  const names = { countries: countries.split('|'), capitals, houses, adjectives };
  for (const country of names.countries) byCountry.set(country.toLowerCase(), names);
  for (const adjective of adjectives) byAdjective.set(adjective.toLowerCase(), names);
}

/** "The Ukrainian side", as talks are told of. */
const SIDE = /^(?<adjective>.+)\s(?:side|government|delegation|authorities|officials|leadership)$/u;

/** What news call the government of a country, given its name in one of the four languages, or its side in English; null for all other names. */
export function governmentOf(country: string): GovernmentNames | null {
  const name = country.replace(/^the\s+/iu, '').toLowerCase();
  const adjective = SIDE.exec(name)?.groups?.adjective;
  return byCountry.get(name) ?? (adjective === undefined ? undefined : byAdjective.get(adjective)) ?? null;
}

/** The same by what is said for a country's own in English: "French". */
export function governmentOfAdjective(adjective: string): GovernmentNames | null {
  return byAdjective.get(adjective.toLowerCase()) ?? null;
}
