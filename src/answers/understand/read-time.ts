import type { DateTime } from 'luxon';
import type { Range } from '../../text/range.ts';
import type { LocalRange, TimeValue } from './local-range.ts';
import { matchTemplate, parseTemplate, type SlotReader, type Template } from './template.ts';
import { timeOfMeaning } from './time-of-meaning.ts';
import type { TimeMeaning, TimePhrase, TimeUnit, TimeWords } from './times/time-words.ts';
import type { Token } from './tokenise.ts';

/** A phrase of time in a question: tokens `[start, end)` and the stretch of the reader's calendar that they name. */
export interface TimePhraseRead {
  readonly start: number;
  readonly end: number;
  readonly range: LocalRange;
}

const UNITS: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'year'];

type Phrase = readonly [template: Template, means: TimeMeaning];

const parsed = new WeakMap<readonly TimePhrase[], readonly Phrase[]>();

function phrasesOf(source: readonly TimePhrase[]): readonly Phrase[] {
  const known = parsed.get(source);
  if (known) return known;
  const phrases = source.map(([template, means]): Phrase => [parseTemplate(template), means]);
  parsed.set(source, phrases);
  return phrases;
}

/**
 * The longest phrase of time in the tokens, the earlier of two that are equally long; null if there is none. `now` is the
 * reader's local time: every phrase is taken to mean the past where it can.
 */
export function readTime(tokens: readonly Token[], words: TimeWords, now: DateTime): TimePhraseRead | null {
  const readers = slotReaders(words, now);
  let best: TimePhraseRead | null = null;
  for (let start = 0; start < tokens.length; start++)
    for (const read of readPhrases(phrasesOf(words.phrases), { tokens, start, readers, now }))
      if (best === null || read.end - start > best.end - best.start) best = { start, ...read };
  return best;
}

/** The longest phrase in the tokens that means what has not come yet. */
export function readAhead(tokens: readonly Token[], words: TimeWords, now: DateTime): Range | null {
  const readers = slotReaders(words, now);
  let best: Range | null = null;
  for (let start = 0; start < tokens.length; start++)
    for (const template of aheadOf(words.ahead))
      for (const { end } of matchTemplate(template, tokens, start, readers))
        if (end > start && (best === null || end - start > best.end - best.start)) best = { start, end };
  return best;
}

const parsedAhead = new WeakMap<readonly string[], readonly Template[]>();

function aheadOf(source: readonly string[]): readonly Template[] {
  const known = parsedAhead.get(source) ?? source.map(parseTemplate);
  parsedAhead.set(source, known);
  return known;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly readers: Readonly<Record<string, SlotReader<TimeValue>>>;
  readonly now: DateTime;
}

function* readPhrases(
  phrases: readonly Phrase[],
  { tokens, start, readers, now }: Place,
): Generator<{ readonly end: number; readonly range: LocalRange }> {
  for (const [template, means] of phrases)
    for (const { end, slots } of matchTemplate(template, tokens, start, readers)) {
      const range = timeOfMeaning(means, slots, now);
      if (range !== null && end > start) yield { end, range };
    }
}

interface Lexicon {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
}

const lexicons = new WeakMap<TimeWords, Lexicon>();

function lexiconOf(words: TimeWords): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const lexicon = {
    weekdays: numbered(words.weekdays),
    months: numbered(words.months),
    seasons: numbered(words.seasons),
    numbers: numbered(words.numbers),
    ordinals: numbered(words.ordinals),
    units: new Map(UNITS.flatMap((unit) => words.units[unit].split(' ').map((form) => [form, unit]))),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1])));
}

function slotReaders(words: TimeWords, now: DateTime): Record<string, SlotReader<TimeValue>> {
  const { weekdays, months, seasons, numbers, ordinals, units } = lexiconOf(words);
  const day = one((word) => ordinalDay(word) ?? ordinals.get(word));
  const inner = {
    weekday: one((word) => weekdays.get(word)),
    month: one((word) => months.get(word)),
    season: one((word) => seasons.get(word)),
    year: one((word) => (/^(?:19|20)\d\d$/.test(word) ? Number(word) : undefined)),
    n: one((word) => (/^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word))),
    unit: one((word) => units.get(word)),
    date: one((word) => (/^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/.test(word) ? word : undefined)),
    fulldate: one((word) => (FULL_DATE.test(word) ? word : undefined)),
    day,
    day2: day,
    nth: lastNth,
  };
  const point: SlotReader<TimeValue> = function* (tokens, start) {
    const place = { tokens, start, readers: inner, now };
    for (const { end, range } of readPhrases(phrasesOf(words.points), place)) yield { end, value: range };
  };
  return { ...inner, point, point2: point };
}

/** With a year of four digits: a score or a share is no date. */
const FULL_DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/;

function one(read: (word: string) => TimeValue | undefined): SlotReader<TimeValue> {
  return function* (tokens, start) {
    const value = read(tokens[start]?.word ?? '');
    if (value !== undefined) yield { end: start + 1, value };
  };
}

/** "3rd", "9-го" at the end of a question; anywhere else it may count something. */
const lastNth: SlotReader<TimeValue> = function* (tokens, start) {
  const word = tokens[start]?.word ?? '';
  const day = /\p{L}$/u.test(word) ? ordinalDay(word) : undefined;
  if (day !== undefined && start === tokens.length - 1) yield { end: start + 1, value: day };
};

function ordinalDay(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|те|ти|ри|ви|ми|и|ого|им|ым|м|ма|му))?$/u.exec(word);
  return match ? dayWord(Number(match[1])) : undefined;
}

function dayWord(day: number | undefined): number | undefined {
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}
