import { IANAZone } from 'luxon';
import { PLACES, ZONE_ABBREVIATIONS, ZONES_BY_LANGUAGE } from './places.ts';
import { zonesOfCountry } from './zones-of-country.ts';

const MINUTE_MS = 60_000;
/** Of a city with its country, in characters. */
const LONGEST_NAME = 100;

/** Words around a place: "in Sofia", "Sofia time", "every day", "по московскому времени". */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:every day|each day|daily|всеки ден|каждый день|ежедневно|щодня|(?:from )?(?:today|tomorrow)|(?:от )?(?:утре|днес)|(?:с )?(?:завтра|сегодня)|(?:від |з )?сьогодні|please|in|at|the|time|zone|timezone|tz|local|в|във|по|о|у|за|на|время|времени|час|часова|часовая|зона|пояс|часу|г|гр|град|город|місто|city)(?![\p{L}\p{N}])/giu;

/**
 * The IANA zone that somebody names: "Europe/Sofia", "sofia", "в Москве", "GMT+2", "UTC-3:30", "EST"; null where it is none.
 * An offset without a place has no summer time.
 */
export function parseZone(text: string): string | null {
  const words = text
    .replace(/[.,;!?"“”«»()]/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.length > LONGEST_NAME) return null;
  return (
    parseOffset(words) ?? abbreviation(words) ?? ianaName(words) ?? place(words) ?? cityAndCountry(words)
  );
}

/** "Sofia Bulgaria", "New York USA": a place, and a name of its zone or of the country that it is in. */
function cityAndCountry(words: string): string | null {
  const ends = [...words.matchAll(/ /g)].map(({ index }) => index);
  for (const end of ends) {
    const zone = place(words.slice(0, end));
    const country = words.slice(end + 1);
    if (zone !== null && (zone === place(country) || zonesOfCountry(country).has(zone))) return zone;
  }
  return null;
}

/** The likeliest zone of somebody whose clock is `offsetMinutes` ahead of UTC now, or of whom only the language is known. */
export function guessZone(language: string, now: Date, offsetMinutes?: number): string {
  const likely = ZONES_BY_LANGUAGE[language] ?? ZONES_BY_LANGUAGE.en ?? [];
  if (offsetMinutes === undefined) return likely[0] ?? 'UTC';
  const zones = [...likely, ...PLACES.map(([zone]) => zone)];
  const fitting = zones.find((zone) => IANAZone.create(zone).offset(now.getTime()) === offsetMinutes);
  return fitting ?? offsetZone(offsetMinutes) ?? 'UTC';
}

/**
 * How far a clock that shows this time of day is ahead of UTC, to a quarter of an hour. Where two offsets a day apart fit,
 * the one that more people live by: from -10:00 (Hawaii) to +13:45.
 */
export function offsetOfClock(time: { readonly hour: number; readonly minute: number }, now: Date): number {
  const utcMinutes = now.getTime() / MINUTE_MS;
  const difference = time.hour * 60 + time.minute - (utcMinutes % (24 * 60));
  const rounded = Math.round(difference / 15) * 15;
  if (rounded >= 14 * 60) return rounded - 24 * 60;
  return rounded < -10 * 60 ? rounded + 24 * 60 : rounded;
}

function parseOffset(words: string): string | null {
  if (/^(?:utc|gmt|z)$/i.test(words)) return 'UTC';
  const match = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(words);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return offsetZone(match[1] === '+' ? minutes : -minutes);
}

function offsetZone(minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes > 14 * 60 || minutes < -12 * 60) return null;
  const sign = minutes > 0 ? '+' : '-';
  const hours = Math.floor(Math.abs(minutes) / 60);
  // The signs of Etc/ are those of POSIX: west is positive.
  if (minutes % 60 === 0) return `Etc/GMT${minutes > 0 ? '-' : '+'}${hours}`;
  const zone = `${sign}${String(hours).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  return IANAZone.isValidZone(zone) ? zone : null;
}

function abbreviation(words: string): string | null {
  const key = words.toLowerCase();
  return Object.hasOwn(ZONE_ABBREVIATIONS, key) ? (ZONE_ABBREVIATIONS[key] ?? null) : null;
}

function ianaName(words: string): string | null {
  const name = words.replace(/ /g, '_');
  if (!/^[a-z_]+\/[a-z_+\-0-9/]+$/i.test(name) || !IANAZone.isValidZone(name)) return null;
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

function place(words: string): string | null {
  const wanted = fold(words);
  const exact = namesToZones().get(wanted);
  if (exact !== undefined) return exact;
  // "в Москве", "московскому": names are declined at their end.
  if (wanted.length < 4) return null;
  const stems = [...namesToZones()].filter(
    ([name]) => name.length >= 4 && /[а-яіїєґ]/.test(name) && sharesStem(name, wanted),
  );
  const zones = new Set(stems.map(([, zone]) => zone));
  return zones.size === 1 ? ([...zones][0] ?? null) : null;
}

function sharesStem(name: string, wanted: string): boolean {
  // "Рига", "Ригу": short names in -а change that letter alone.
  if (/[ая]$/.test(name) && wanted.length <= name.length + 1 && wanted.startsWith(name.slice(0, -1)))
    return true;
  const stem = name.slice(0, Math.max(4, name.length - 2));
  return wanted.startsWith(stem) && wanted.length <= name.length + 6;
}

let names: ReadonlyMap<string, string> | undefined;

/** Readers' names of cities first, then those in the names of the zones; built when first asked for. */
function namesToZones(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...Intl.supportedValuesOf('timeZone').flatMap((zone): [string, string][] =>
      zone.startsWith('Etc/') ? [] : [[fold(zone.split('/').at(-1) ?? zone), zone]],
    ),
    ...PLACES.flatMap(([zone, ...inLanguages]) =>
      inLanguages.map((name): [string, string] => [fold(name), zone]),
    ),
  ]);
  return names;
}

/** Case, accents, hyphens and apostrophes do not tell places apart. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’'ʼ]/g, '')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
}
