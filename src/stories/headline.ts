import type { SparseVector } from './sparse-vector.ts';

/** What a title says of which event it tells, among events that are told in the same words. */
export interface Headline {
  /** Numbers of the terms that stand in it as names. */
  readonly names: readonly number[];
  /** Which one of a sequence it is: "day 21" as `day` and `21`. */
  readonly counted: ReadonlyMap<string, string>;
}

/** What is counted one after another; "12 dead" may be 15 in the next report of the same event, "day 2" is never day 3. */
const COUNTED: readonly (readonly [kind: string, nouns: string])[] = [
  ['day', 'days?|ден|день|дня|доба'],
  ['week', 'weeks?|седмица|неделя|неделі|тиждень|тижня'],
  ['round', 'rounds?|кръг|тур|раунд|рунд'],
  ['match', 'match|game|мач|матч|игра|гра'],
  ['stage', 'stage|leg|етап|этап|фаза|phase'],
  ['episode', 'episode|part|chapter|епизод|эпизод|част|часть|частина|серия|серія'],
  ['season', 'season|сезон'],
];
const NUMBER = '(?:№\\s?|no\\.?\\s?|#)?(\\d{1,4})(?:st|nd|rd|th|-?(?:и|ри|ти|ви|ми|й|я|го|та|ва|ма))?';
const PATTERNS = COUNTED.map(([kind, nouns]) => {
  const noun = `(?<!\\p{L})(?:${nouns})(?!\\p{L})`;
  // "day 21" before "21st day": what stands before a noun may belong to the word before it.
  return [
    kind,
    [
      new RegExp(`${noun}\\s+${NUMBER}(?![\\p{L}\\p{N}%]|[.,:]\\d)`, 'iu'),
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:])(\\d{1,4})(?:st|nd|rd|th|-(?:и|ри|ти|ви|ми|й|я|го|та|ва|ма))\\s+${noun}`,
        'iu',
      ),
    ],
  ] as const;
});
const YEAR = /(?<![\p{N}.,:])((?:19|20)\d{2})(?![\p{N}%]|[.,:]\d)/gu;

/** What a title counts, see `Headline.counted`; a year where it names one and no other. */
export function countedIn(title: string): ReadonlyMap<string, string> {
  const counted = new Map<string, string>();
  for (const [kind, patterns] of PATTERNS)
    for (const pattern of patterns) {
      const number = pattern.exec(title)?.[1];
      if (number !== undefined && !counted.has(kind)) counted.set(kind, number);
    }
  const years = new Set([...title.matchAll(YEAR)].map(([, year]) => year ?? ''));
  const [year] = years;
  if (years.size === 1 && year !== undefined) counted.set('year', year);
  return counted;
}

interface Told {
  readonly headlines: readonly Headline[];
  readonly sum: SparseVector;
}

/**
 * Whether two groups tell two events in the words of one: another day of what is counted by days, or each is headed by names,
 * such as of places, that the other's texts never mention.
 */
export function standApart(a: Told, b: Told): boolean {
  return countOtherwise(a.headlines, b.headlines) || (areStrange(a, b) && areStrange(b, a));
}

function countOtherwise(ones: readonly Headline[], others: readonly Headline[]): boolean {
  return [...PATTERNS.map(([kind]) => kind), 'year'].some((kind) => {
    const [here, there] = [ones, others].map(
      (all) => new Set(all.flatMap(({ counted }) => counted.get(kind) ?? [])),
    );
    if (!here?.size || !there?.size) return false;
    return [...here].every((number) => !there.has(number));
  });
}

/** Whether every title of `a` names names, none of which stands in `b`. */
function areStrange({ headlines }: Told, { sum }: Told): boolean {
  return (
    headlines.length > 0 &&
    headlines.every(({ names }) => names.length > 0 && names.every((name) => !has(sum, name)))
  );
}

function has({ ids }: SparseVector, wanted: number): boolean {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return ids[from] === wanted;
}
