import type { SourceIndex } from './index-source.ts';
import type { CheckToken } from './read-check-tokens.ts';

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;
const PAIR_REACH = 2;

/**
 * The tokens of a claim, with days told as the sources tell them: "on Monday" as "May 12", and the other way round. Weekdays,
 * "today" and "yesterday" count back from `asOf`, an ISO instant, in claim and sources alike. What the sources have as it is, and
 * what they do not have at all, stays.
 */
export function resolveDays(
  tokens: readonly CheckToken[],
  index: SourceIndex,
  asOf: string,
): readonly CheckToken[] {
  const now = Date.parse(asOf.slice(0, 10));
  if (Number.isNaN(now)) return tokens;
  return tokens.map((token, at) => {
    const [month, day] = dayPair(tokens, at);
    if (token.kind !== 'date' && day === undefined) return token;
    const ago =
      month !== undefined && day !== undefined ? daysSince(month, day, now) : daysAgo(token.term, now);
    const isKnown =
      day === undefined ? index.positions.has(token.term) : hasPair(index, `%m${month}`, `#${day}`);
    if (ago === undefined || isKnown) return token;
    const alias = aliasOf(now, ago, index, token.kind === 'number');
    return alias === undefined ? token : { ...token, term: alias, kind: 'date' };
  });
}

/** Month and day of the month where `tokens[at]` is one of the two and the other stands beside it. */
function dayPair(tokens: readonly CheckToken[], at: number): readonly [number, number] | readonly [] {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  for (const [one, other] of [
    [token, after],
    [before, token],
    [after, token],
    [token, before],
  ]) {
    const month = /^%m(\d+)$/.exec(one?.term ?? '')?.[1];
    const day = /^#([1-9]|[12]\d|3[01])$/.exec(other?.term ?? '')?.[1];
    if (month !== undefined && day !== undefined) return [Number(month), Number(day)];
  }
  return [];
}

function daysSince(month: number, day: number, now: number): number | undefined {
  for (const year of [0, 1].map((back) => new Date(now).getUTCFullYear() - back)) {
    const ago = Math.round((now - Date.UTC(year, month - 1, day)) / DAY_MS);
    if (ago >= 0) return ago;
  }
  return undefined;
}

function daysAgo(term: string, now: number): number | undefined {
  const [, kind, number] = /^%([rw])(\d+)$/.exec(term) ?? [];
  if (number === undefined) return undefined;
  if (kind === 'r') return Number(number);
  return (new Date(now).getUTCDay() - Number(number) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
}

/** How the sources tell a day, if they do. `asDay`: the day of the month rather than the month, where they have both. */
function aliasOf(now: number, ago: number, index: SourceIndex, asDay: boolean): string | undefined {
  const date = new Date(now - ago * DAY_MS);
  const relative = `%r${ago}`;
  if (index.positions.has(relative)) return relative;
  const weekday = `%w${date.getUTCDay()}`;
  if (ago < DAYS_OF_A_WEEK && index.positions.has(weekday)) return weekday;
  const [month, day] = [`%m${date.getUTCMonth() + 1}`, `#${date.getUTCDate()}`];
  if (!hasPair(index, month, day)) return undefined;
  return asDay ? day : month;
}

function hasPair(index: SourceIndex, month: string, day: string): boolean {
  const days = index.positions.get(day) ?? [];
  const months = new Set(index.positions.get(month) ?? []);
  return days.some((at) => {
    for (let off = -PAIR_REACH; off <= PAIR_REACH; off++) if (months.has(at + off)) return true;
    return false;
  });
}
