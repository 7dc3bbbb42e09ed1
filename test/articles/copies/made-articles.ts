/** An article as a record states it, made of words that no outlet printed. */
export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

export type Random = () => number;

/** Mulberry32: the same seed gives the same numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(random: Random, from: readonly [Item, ...Item[]]): Item {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

const PLACES = [
  'Port Amber',
  'Lorn',
  'Kestrel Bay',
  'Upper Velm',
  'Tarnow Hill',
  'Sand Quay',
  'Midmarsh',
] as const;
const BODIES = [
  'council',
  'harbour office',
  'rail board',
  'water company',
  'teachers’ union',
  'fishing fleet',
  'hospital trust',
  'grain exchange',
] as const;
const DEEDS = [
  'closed',
  'reopened',
  'sold',
  'inspected',
  'flooded',
  'repaired',
  'fenced off',
  'renamed',
  'leased',
] as const;
const THINGS = [
  'the old bridge',
  'a stretch of the quay',
  'two depots',
  'the signal house',
  'the lower market',
  'its oldest mill',
  'the ferry slip',
  'a row of cottages',
] as const;
const REASONS = [
  'after a week of storms',
  'to save money',
  'over the objections of residents',
  'because a beam had rusted through',
  'ahead of the summer season',
  'when a loan fell through',
] as const;
const FIRST = ['Ann', 'Piet', 'Tilda', 'Bo', 'Mira', 'Oskar', 'Ines', 'Jonas'] as const;
const LAST = ['Lee', 'Halloran', 'Marsh', 'Ek', 'Dolan', 'Varga', 'Quist', 'Brandt', 'Soler'] as const;
const ROLES = [
  'a spokeswoman',
  'the treasurer',
  'a retired pilot',
  'the chief engineer',
  'a shopkeeper',
] as const;
const FEELINGS = ['relieved', 'angry', 'not surprised', 'worried about the winter', 'ready to talk'] as const;
const OUTLETS = [
  'Harbour Post',
  'The Amber Chronicle',
  'Velm Gazette',
  'Kestrel Courier',
  'Inland Mercury',
] as const;

const number = (random: Random) => 2 + Math.floor(random() * 900);
const name = (random: Random) => `${pick(random, FIRST)} ${pick(random, LAST)}`;

function sentence(random: Random): string {
  const place = pick(random, PLACES);
  const body = pick(random, BODIES);
  const n = number(random);
  switch (Math.floor(random() * 6)) {
    case 0:
      return `The ${body} of ${place} ${pick(random, DEEDS)} ${pick(random, THINGS)} ${pick(random, REASONS)}, which will cost some ${n} thousand crowns.`;
    case 1:
      return `“We are ${pick(random, FEELINGS)}, and ${n} of our neighbours are ${pick(random, FEELINGS)} too,” said ${name(random)}, ${pick(random, ROLES)} at the ${body}.`;
    case 2:
      return `About ${n} people live within sight of ${pick(random, THINGS)} in ${place}, according to the ${body}.`;
    case 3:
      return `${name(random)} told the ${body} that ${pick(random, THINGS)} had been ${pick(random, DEEDS)} ${n} days too late ${pick(random, REASONS)}.`;
    case 4:
      return `In ${place}, ${n} letters arrived in one morning, most of them about ${pick(random, THINGS)} and about ${pick(random, THINGS)}.`;
    default:
      return `The ${body} expects ${pick(random, THINGS)} to be ${pick(random, DEEDS)} again within ${n} days, though ${name(random)} of the ${pick(random, BODIES)} is ${pick(random, FEELINGS)}.`;
  }
}

/** Five to twelve paragraphs of two to four sentences. */
export function madeArticle(n: number, random: Random): MadeArticle {
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 8) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(' '),
  );
  return {
    id: `m${n}`,
    title: `${pick(random, PLACES)}: ${pick(random, BODIES)} has ${pick(random, THINGS)} ${pick(random, DEEDS)}`,
    source: pick(random, OUTLETS),
    publishedAt: new Date(Date.UTC(2025, 4, 1 + (n % 28), n % 24)).toISOString(),
    paragraphs,
  };
}
