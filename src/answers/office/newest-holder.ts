import { nameKeys } from '../../people/name-keys.ts';
import { surnameKeyVariants } from '../../people/surname-key-variants.ts';
import type { Asking } from '../asking.ts';
import type { ToldPassage } from '../summary/tell-story.ts';

/** A sentence that says who holds the office. */
export interface Holding extends ToldPassage {
  readonly name: string;
}

/** Since he was first called so, at least this share of what is told must be of a newcomer: others are remembered, too. */
const SHARE_SINCE = 1 / 3;

/**
 * The sentences on one holder. Offices change hands: he is the one who was first called so last, in more than one text. `told` comes
 * newest first.
 */
export function newestHolder(told: readonly Holding[]): readonly Holding[] {
  const all = byHolder(told);
  const several = all.filter((holdings) => onePerText(holdings).length > 1);
  const byFirst = (several.length > 0 ? several : all)
    .map((holdings) => ({ holdings, first: firstOf(holdings) }))
    .toSorted((a, b) => b.first.localeCompare(a.first));
  const newcomer = byFirst.find(({ holdings, first }) => {
    const since = told.filter((holding) => dateOf(holding) >= first);
    return holdings.length >= SHARE_SINCE * since.length;
  });
  return (newcomer ?? byFirst.toSorted((a, b) => b.holdings.length - a.holdings.length)[0])?.holdings ?? [];
}

const LEAVES =
  /(?<!\p{L})(?:resign\p{L}*|step(?:s|ped|ping)? down|quits?|ousted|outgoing|подаде оставка|оставка\p{L}*|отставк\p{L}*|відставк\p{L}*)(?!\p{L})/iu;
/** What is told of somebody within so long of the newest says whether he is leaving. */
const LEAVING_MS = 14 * 86_400_000;

/**
 * The holder, unless most of the newest sentences say that he leaves and somebody was first called so afterwards who has been quoted since: then
 * that one, though a single text calls him so. Who is remembered from long ago is not quoted.
 */
export async function unlessLeft(
  { index, interval }: Asking,
  holder: readonly Holding[],
  told: readonly Holding[],
): Promise<readonly Holding[]> {
  const msOf = (holding: Holding) => Date.parse(dateOf(holding));
  const [latest] = holder;
  const newest = holder.filter((one) => latest !== undefined && msOf(one) >= msOf(latest) - LEAVING_MS);
  const leaving = newest.filter(({ span }) => LEAVES.test(span.text));
  const [last] = leaving;
  if (last === undefined || leaving.length * 2 <= newest.length) return holder;
  for (const other of byHolder(told).toSorted((a, b) => firstOf(b).localeCompare(firstOf(a)))) {
    const from = firstOf(other);
    if (from < dateOf(last)) break;
    const keys = surnameKeyVariants(other[0]?.name ?? '');
    if ((await index.quotesBySurname(keys, { ...interval, from }, 1)).length > 0) return other;
  }
  return holder;
}

function byHolder(told: readonly Holding[]): (readonly Holding[])[] {
  return [...Map.groupBy(told, ({ name }) => nameKeys(name).surname).values()];
}

function dateOf({ article }: Holding): string {
  return article.publishedAt ?? '';
}

function firstOf(holdings: readonly Holding[]): string {
  return holdings.map(dateOf).reduce((a, b) => (a < b ? a : b));
}

/** Copies of one text, and one article again and again, tell it once. */
export function onePerText(holdings: readonly Holding[]): readonly Holding[] {
  const byText = new Map(holdings.toReversed().map((holding) => [holding.article.contentKey, holding]));
  return holdings.filter((holding) => byText.get(holding.article.contentKey) === holding);
}
