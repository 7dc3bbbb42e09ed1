import type { DateTime } from 'luxon';
import type { LocalRange } from './local-range.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, readStart } from './read-form.ts';
import { readAhead, readTime } from './read-time.ts';
import type { Token } from './tokenise.ts';

export interface TimedTokens {
  readonly tokens: readonly Token[];
  readonly range?: LocalRange;
  /** The phrase, where it means what has not come yet. */
  readonly ahead?: readonly Token[];
}

/** The tokens without their phrase of time, and the stretch that it names, or that it lies ahead. */
export function withoutTime(tokens: readonly Token[], forms: QuestionForms, now: DateTime): TimedTokens {
  const time = readTime(tokens, forms.times, now);
  const ahead = time?.range.isAhead ? time : time === null ? readAhead(tokens, forms.times, now) : null;
  const { start, end } = ahead ?? time ?? { start: 0, end: 0 };
  return {
    tokens: end === 0 ? tokens : [...tokens.slice(0, start), ...tokens.slice(end)],
    ...(ahead === null ? {} : { ahead: tokens.slice(start, end) }),
    ...(time === null || ahead !== null ? {} : { range: inTense(time.range, tokens, forms) }),
  };
}

/** "What happened on Friday", asked on a Friday, is about the one before: of today one says "today". */
function inTense(range: LocalRange, tokens: readonly Token[], forms: QuestionForms): LocalRange {
  if (range.isTodaysWeekday !== true || range.from === undefined || range.to === undefined) return range;
  const notPast = forms.times.notPast.split(' ');
  if (tokens.some(({ word }) => notPast.includes(word))) return { from: range.from, to: range.to };
  return { ...range, from: range.from.minus({ weeks: 1 }), to: range.to.minus({ weeks: 1 }) };
}

/** The tokens without what is said for politeness before and after. */
export function trimQuestion(tokens: readonly Token[], forms: QuestionForms): readonly Token[] {
  const { openers, closers } = parsedForms(forms);
  let start = 0;
  for (let next = readStart(openers, tokens, 0); next > start; next = readStart(openers, tokens, start))
    start = next;
  let end = tokens.length;
  for (let at = Math.max(start + 1, end - LONGEST_CLOSER); at < end; at++)
    if (readStart(closers, tokens.slice(0, end), at) === end) {
      end = at;
      at = Math.max(start, end - LONGEST_CLOSER - 1);
    }
  return tokens.slice(start, end);
}

const LONGEST_CLOSER = 4;
