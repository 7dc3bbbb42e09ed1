import { withHoursAsNumbers } from './hour-words.ts';
import type { WallTime } from './wall-time.ts';

export interface ParsedTime {
  readonly time: WallTime;
  /** The text without what told the time. */
  readonly rest: string;
}

type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'am' | 'pm';

/** What says which half of the day is meant, and words that are times themselves. */
const PARTS_OF_DAY: readonly (readonly [PartOfDay, string])[] = [
  ['am', 'a\\.?m\\.?'],
  ['pm', 'p\\.?m\\.?'],
  ['morning', 'morning|mornings|утра|утром|утро|сутринта|сутрин|ранку|вранці|зранку|ранком'],
  ['afternoon', 'afternoon|afternoons|дня|днём|днем|следобед|следобяд|пополудні|вдень'],
  ['evening', 'evening|evenings|вечера|вечером|вечер|вечерта|вечора|ввечері|увечері|вечором'],
  ['night', 'night|nights|tonight|ночи|ночью|нощта|през нощта|ночі|вночі|уночі'],
];
const WHOLE_TIMES: readonly (readonly [WallTime, string])[] = [
  [{ hour: 12, minute: 0 }, 'noon|midday|полдень|обед|обяд|на обяд|по обед|опівдні|полудень'],
  [{ hour: 0, minute: 0 }, 'midnight|полночь|полунощ|опівночі|північ'],
];
const HOUR_WORDS = "o'?clock|h|hrs?|hours?|ч|час|часа|часов|часът|години|година|годин|год";
const PREPOSITIONS = 'at|by|around|в|во|във|о|об|на|к|около';

const word = (alternatives: string) => `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`;
const optionalPreposition = `(?:${word(PREPOSITIONS)}\\s*)?`;
/** Not a part of an offset, a date or a longer number. */
const NUMBER_START = '(?<![\\p{L}\\p{N}+\\-−–/:.,])';
const NUMBER_END = '(?![\\p{N}:/]|[.,]\\p{N}|[-−–]\\p{N})';

const CLOCK = new RegExp(
  `${optionalPreposition}${NUMBER_START}(\\d{1,2})\\s?(?:[:.]|[hч](?=\\s?\\d))\\s?(\\d{2})${NUMBER_END}(?:\\s*${word(HOUR_WORDS)})?`,
  'iu',
);
const FOUR_DIGITS = new RegExp(`^\\s*${optionalPreposition}([01]\\d|2[0-3])([0-5]\\d)(?=\\s|$)`, 'iu');
const HOUR = new RegExp(
  `${optionalPreposition}${NUMBER_START}(\\d{1,2})(?=\\s*(?:[ap]\\.?m|[hч])(?!\\p{L})|${NUMBER_END}(?!\\p{L}))(?:\\s*(?:${HOUR_WORDS})(?!\\p{L}))?`,
  'iu',
);

/** "20-30" and "8,30" alone; among other words they are a span or a list. */
const ODD_SIGN = /^\s*(\d{1,2})\s?[-–,;](00|15|30|45)\s*$/u;

const MINUTES_IN_WORDS = [
  ['twenty[- ]five', 25],
  ['twenty', 20],
  ['ten', 10],
  ['five', 5],
] as const;

/** "8 и половина", "8 с половиной" and "half past 8" are 8:30; "пів на 9" and "половина 9-го" are 8:30 too. */
const HALVES: readonly (readonly [RegExp, minutes: number, hours: number])[] = [
  [
    /(\d{1,2})\s*(?:(?:часа?|часов|години?|годин)\s*)?(?:и|с|з|із|і|й|та)\s+половин(?:а|ой|ою)(?!\p{L})/iu,
    30,
    0,
  ],
  [/(?<!\p{L})half past\s+(\d{1,2})(?![\d:.])/iu, 30, 0],
  [/(?<!\p{L})(?:a )?quarter past\s+(\d{1,2})(?![\d:.])/iu, 15, 0],
  [/(?<!\p{L})(?:a )?quarter to\s+(\d{1,2})(?![\d:.])/iu, 45, -1],
  ...MINUTES_IN_WORDS.flatMap(
    ([words, minutes]) =>
      [
        [minutesBeside(words, 'past'), minutes, 0],
        [minutesBeside(words, 'to'), 60 - minutes, -1],
      ] as const,
  ),
  [/(?<!\p{L})(?:пів на|половин[ае])\s+(\d{1,2})(?:-?(?:го|у|ту))?(?![\d:.\p{L}])/iu, 30, -1],
];

function minutesBeside(words: string, side: 'past' | 'to'): RegExp {
  return new RegExp(`(?<!\\p{L})${words}(?: minutes)? ${side}\\s+(\\d{1,2})(?![\\d:.])`, 'iu');
}

/** The end of a day is the beginning of the next one. */
const END_OF_DAY = /(?<![\p{N}:.])24[:.]00(?![\p{N}:.])/gu;

/** The same text with what is told by halves and quarters of an hour as numbers: "8 и половина" as "8:30". */
export function withoutHalves(text: string): string {
  return HALVES.reduce(
    (told, [pattern, minutes, hours]) =>
      told.replace(pattern, (_, hour: string) => {
        const full = Number(hour) + hours;
        // Before one comes twelve, for who counts to twelve.
        return `${full < 1 && hours < 0 ? 12 : full}:${String(minutes).padStart(2, '0')}`;
      }),
    withHoursAsNumbers(text).replace(ODD_SIGN, '$1:$2').replace(END_OF_DAY, '0:00'),
  );
}

/** A time of day as people type it: "8", "8am", "20.30", "в 8 утра", "08:00 Sofia"; null where there is none. */
export function parseWallTime(text: string): ParsedTime | null {
  const part = findPart(withoutHalves(text));
  const found = findNumbers(part.rest);
  if (found === null) return part.part === null ? findWhole(text) : null;
  const hour = hourOf(found.hour, part.part);
  if (hour === null || found.minute > 59) return null;
  return { time: { hour, minute: found.minute }, rest: tidy(found.rest) };
}

function findNumbers(text: string): { hour: number; minute: number; rest: string } | null {
  for (const pattern of [CLOCK, FOUR_DIGITS, HOUR]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { hour: Number(match[1]), minute: Number(match[2] ?? 0), rest: text.replace(match[0], ' ') };
  }
  return null;
}

function findPart(text: string): { part: PartOfDay | null; rest: string } {
  for (const [part, words] of PARTS_OF_DAY) {
    // "8am" has no space before it.
    const pattern =
      part === 'am' || part === 'pm'
        ? new RegExp(`(?<=\\d\\s*)(?:${words})(?![\\p{L}\\p{N}])`, 'iu')
        : new RegExp(`(?:${word('in the|at|every|each|на|през')}\\s*)?${word(words)}`, 'iu');
    const match = pattern.exec(text);
    if (match !== null) return { part, rest: text.replace(match[0], ' ') };
  }
  return { part: null, rest: text };
}

function findWhole(text: string): ParsedTime | null {
  for (const [time, words] of WHOLE_TIMES) {
    const match = new RegExp(`${optionalPreposition}${word(words)}`, 'iu').exec(text);
    if (match !== null) return { time, rest: tidy(text.replace(match[0], ' ')) };
  }
  return null;
}

/** The hour of 24; null where number and part of the day do not go together, as in "20 am". */
function hourOf(hour: number, part: PartOfDay | null): number | null {
  if (hour > 23) return null;
  if (part === null) return hour;
  if (part === 'am' && hour > 12) return null;
  if (hour > 12) return hour;
  const isLate = part === 'pm' || part === 'afternoon' || part === 'evening';
  if (isLate) return hour === 12 ? 12 : hour + 12;
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return part === 'am' && hour === 12 ? 0 : hour;
}

function tidy(rest: string): string {
  return rest.replace(/^[\s,;.]+|[\s,;.]+$/g, '').replace(/\s+/g, ' ');
}
