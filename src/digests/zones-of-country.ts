import { PLACE_LANGUAGES } from './places.ts';

/** What people write for a country beside its name. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  america: 'US',
  сащ: 'US',
  америка: 'US',
  uk: 'GB',
  england: 'GB',
  англия: 'GB',
  англія: 'GB',
};
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NO_ZONES: ReadonlySet<string> = new Set();

/** The IANA zones of a country named in a language of the bot; none where no country is called so. */
export function zonesOfCountry(name: string): ReadonlySet<string> {
  const region = namesToRegions().get(name.toLowerCase());
  if (region === undefined) return NO_ZONES;
  return new Set((new Intl.Locale('und', { region }).getTimeZones() ?? []).map(presentName));
}

/** Some zones were renamed: "Europe/Kiev". */
function presentName(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

let names: ReadonlyMap<string, string> | undefined;

/** Built when first asked for. */
function namesToRegions(): ReadonlyMap<string, string> {
  names ??= new Map([...PLACE_LANGUAGES.flatMap(regionNames), ...Object.entries(SHORT_NAMES)]);
  return names;
}

function regionNames(language: string): readonly (readonly [string, string])[] {
  const called = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((region) => {
    const name = called.of(region);
    return name === undefined ? [] : [[name.toLowerCase(), region] as const];
  });
}
