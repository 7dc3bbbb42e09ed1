import type { DateTime } from 'luxon';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, readWhole } from './read-form.ts';
import type { LocalRange } from './time-of-meaning.ts';
import type { Token } from './tokenise.ts';
import { trimQuestion, withoutTime } from './trim-question.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

/** A question about to be read by the forms of one language. */
export interface Reading {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly forms: QuestionForms;
  /** The reader's local time. */
  readonly now: DateTime;
}

export interface QuestionParts {
  /** Without the phrase of time. */
  readonly timeless: readonly Token[];
  /** Without politeness, too: what the forms must read. */
  readonly whole: readonly Token[];
  /** The time asked for, as instants. */
  readonly time: Pick<Understanding, 'from' | 'to' | 'yearIsGuessed'>;
  /** What the words would change of an earlier question ("and …"). */
  readonly change: Pick<Understanding, 'change'>;
}

/** A question is read by several kinds of forms: what they have in common is done once. */
const taken = new WeakMap<readonly Token[], Map<QuestionForms, QuestionParts>>();

export function takeApart(reading: Reading): QuestionParts {
  const byForms = taken.get(reading.tokens) ?? new Map<QuestionForms, QuestionParts>();
  taken.set(reading.tokens, byForms);
  const parts = byForms.get(reading.forms) ?? partsOf(reading);
  byForms.set(reading.forms, parts);
  return parts;
}

function partsOf({ question, tokens, forms, now }: Reading): QuestionParts {
  const { tokens: timeless, range } = withoutTime(tokens, forms, now);
  const { changes, readers } = parsedForms(forms);
  const rest = readWhole(changes, timeless, readers)?.rest;
  return {
    timeless,
    whole: trimQuestion(timeless, forms),
    time: isoRange(range),
    change: rest === undefined ? {} : { change: wordsOf(question, timeless, rest) },
  };
}

function isoRange(range: LocalRange | undefined): QuestionParts['time'] {
  const from = range?.from?.toUTC().toISO();
  const to = range?.to?.toUTC().toISO();
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(range?.yearIsGuessed ? { yearIsGuessed: true } : {}),
  };
}
