import { PLACE_LANGUAGES, PLACES } from './places.ts';

/** What a reader calls a zone: its city in their language where known, "GMT+2" for an offset, else the city in its name. */
export function placeName(zone: string, language: string): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (offset) return `GMT${offset[1] === '-' ? '+' : '-'}${offset[2]}`;
  if (/^[+-]\d\d:\d\d$/.test(zone)) return `GMT${zone}`;
  const [, ...names] = PLACES.find(([each]) => each === zone) ?? [zone];
  const column = Math.max(0, PLACE_LANGUAGES.indexOf(language));
  return names[column] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
