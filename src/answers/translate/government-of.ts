import { governmentNames } from './government-names.ts';

export interface GovernmentNames {
  readonly capitals: readonly string[];
  /** Houses whose spokesmen speak for it. */
  readonly houses: readonly string[];
  /** "Turkish", of whoever holds an office of it. */
  readonly adjectives: readonly string[];
}

const byCountry = new Map<string, GovernmentNames>();
for (const line of governmentNames.trim().split('\n')) {
  const [countries = '', others = ''] = line.split(': ');
  const [capitals = [], houses = [], adjectives = []] = others
    .split('; ')
    .map((names) => names.split('|').filter((name) => name !== ''));
  for (const country of countries.split('|'))
    byCountry.set(country.toLowerCase(), { capitals, houses, adjectives });
}

/** What news call the government of a country, given its name in one of the four languages; null for all other names. */
export function governmentOf(country: string): GovernmentNames | null {
  return byCountry.get(country.replace(/^the\s+/iu, '').toLowerCase()) ?? null;
}
