import type { Range } from '../text/range.ts';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from './day-words.ts';

const REACH_CHARS = 90;
const DAY_MS = 86_400_000;
const oneOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/['’]/g, "['’]")).join('|');
const month = oneOf(MONTHS.flat());
const ON = '(?:(?:on|late|early|в|във|во|у)\\s+)';
// A bare date is often a name: "the Jan. 6 committee".
const A_DAY =
  `(?<!\\p{L})(?:${ON}?(?:(?<weekday>${oneOf(WEEKDAYS.flat())})|(?<relative>${oneOf(Object.keys(RELATIVE_DAYS))}))|` +
  `${ON}?(?<day>\\d{1,2})\\s+(?<month>${month})|${ON}(?<monthFirst>${month})\\.?\\s+(?<dayLast>\\d{1,2}))(?![\\p{L}\\d]|['’]s)`;
const DAY = new RegExp(A_DAY, 'iu');
const DAY_FIRST = new RegExp(`^${A_DAY}`, 'iu');
// Between the cue and its day stand the speaker and whom he told, nothing that opens another clause or another date.
const FOREIGN =
  /[,;:!?—–()"“”„«»\n]|\.(?!\s\d)|(?<!\p{L})(?:that|as|when|after|before|who|which|because|while|if|but|of|about|for|until|by|since|from|last|next|every|this|че|след|преди|за|от|до|миналия|миналата|следващия|что|после|перед|о|об|на|прошлый|прошлую|що|після|про)(?!\p{L})/iu;
const SENTENCE_START = /(?:^|[.!?…\n]["”»’)]?\s+|\n)(?=\S)(?!.*[.!?…\n]["”»’)]?\s+\S)/su;

export interface Statement {
  readonly text: string;
  readonly quote: Range;
  readonly cue: Range;
  /** ISO instant. */
  readonly publishedAt: string;
}

/**
 * The day (ISO date) that an article states for a statement: by the cue ("told reporters on Friday") or at the start of its
 * sentence ("On Friday, she said"). A weekday is the last one up to the day of publication, in UTC. Undefined where no day is
 * stated, or where it may belong to something else.
 */
export function findSaidDay(statement: Statement): string | undefined {
  const match = dayAfterCue(statement) ?? dayAtSentenceStart(statement);
  return match === null ? undefined : resolve(match, statement.publishedAt);
}

function dayAfterCue({ text, quote, cue }: Statement): RegExpExecArray | null {
  const limit = quote.start >= cue.end ? quote.start : cue.end + REACH_CHARS;
  const after = text.slice(cue.end, Math.min(limit, cue.end + REACH_CHARS));
  // Cut first: most statements have no day, and looking for one in all that follows would cost the most.
  const foreign = after.search(FOREIGN);
  return DAY.exec(foreign < 0 ? after : after.slice(0, foreign));
}

function dayAtSentenceStart({ text, quote, cue }: Statement): RegExpExecArray | null {
  const before = text.slice(Math.max(0, cue.start - REACH_CHARS), cue.start);
  const start = SENTENCE_START.exec(before);
  if (start === null || (quote.end <= cue.start && quote.end > cue.start - before.length + start.index))
    return null;
  const sentence = before.slice(start.index + start[0].length);
  const match = DAY_FIRST.exec(sentence);
  return match !== null && !/[,;:]/u.test(sentence.slice(match[0].length).replace(/^,/, '')) ? match : null;
}

function resolve({ groups = {} }: RegExpExecArray, publishedAt: string): string | undefined {
  const published = Date.parse(publishedAt.slice(0, 10));
  const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const { weekday, relative } = groups;
  // "USA TODAY" is a newspaper.
  if (relative !== undefined && relative === relative.toUpperCase()) return undefined;
  if (relative !== undefined)
    return isoDay(published - (RELATIVE_DAYS[relative.toLowerCase()] ?? 0) * DAY_MS);
  if (weekday !== undefined) {
    const ago = (new Date(published).getUTCDay() - indexOf(WEEKDAYS, weekday) + 7) % 7;
    return isoDay(published - ago * DAY_MS);
  }
  const named = indexOf(MONTHS, groups.month ?? groups.monthFirst ?? '');
  return lastBefore(published, named, Number(groups.day ?? groups.dayLast));
}

/** The last such day of the year up to the day of publication; undefined where no month has it. */
function lastBefore(published: number, month: number, day: number): string | undefined {
  const year = new Date(published).getUTCFullYear();
  for (const candidate of [Date.UTC(year, month, day), Date.UTC(year - 1, month, day)])
    if (new Date(candidate).getUTCMonth() === month && candidate <= published)
      return new Date(candidate).toISOString().slice(0, 10);
  return undefined;
}

function indexOf(table: readonly (readonly string[])[], word: string): number {
  const plain = word.toLowerCase();
  return table.findIndex((forms) => forms.includes(plain));
}
