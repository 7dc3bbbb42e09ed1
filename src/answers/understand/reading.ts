import type { DateTime } from 'luxon';
import { defined } from '../../defined.ts';
import type { LocalRange } from './local-range.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { readChange } from './read-change.ts';
import { parsedForms, readWhole } from './read-form.ts';
import type { Token } from './tokenise.ts';
import { trimQuestion, withoutTime } from './trim-question.ts';
import type { Understanding } from './understanding.ts';
import { withoutLanguage } from './without-language.ts';
import { withoutOutlet } from './without-outlet.ts';
import { wordsOf } from './words-of.ts';

/** A question about to be read by the forms of one language. */
export interface Reading {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly forms: QuestionForms;
  /** The reader's local time. */
  readonly now: DateTime;
  /** Names of outlets that may be asked for. */
  readonly outlets: readonly string[];
}

export interface QuestionParts {
  /** Without the phrase of time, and without the language and the outlet asked for. */
  readonly timeless: readonly Token[];
  /** Without politeness, too: what the forms must read. */
  readonly whole: readonly Token[];
  /** The time asked for, as instants, the language and the outlet. */
  readonly time: Pick<
    Understanding,
    'from' | 'to' | 'yearIsGuessed' | 'weekdayIsGuessed' | 'ahead' | 'inLanguage' | 'inOutlet' | 'plain'
  >;
  /** What the words would change of an earlier question ("and …"). */
  readonly change: Pick<Understanding, 'change' | 'changed'>;
}

/** A question is read by several kinds of forms: what they have in common is done once. */
const taken = new WeakMap<readonly Token[], Map<QuestionForms, QuestionParts>>();

/** A question without its time, outlet and language, and what follows "and" in it; done once for its tokens and a language. */
export function takeApart(reading: Reading): QuestionParts {
  const byForms = taken.get(reading.tokens) ?? new Map<QuestionForms, QuestionParts>();
  taken.set(reading.tokens, byForms);
  const parts = byForms.get(reading.forms) ?? partsOf(reading);
  byForms.set(reading.forms, parts);
  return parts;
}

function partsOf({ question, tokens, forms, now, outlets }: Reading): QuestionParts {
  const { tokens: published, inOutlet } = withoutOutlet(question, tokens, { forms, outlets });
  const { tokens: spoken, inLanguage } = withoutLanguage(published, forms);
  const { tokens: timeless, range, ahead } = withoutTime(spoken, forms, now);
  const plain = wordsOf(question, spoken, { start: 0, end: spoken.length });
  return {
    timeless,
    whole: trimQuestion(timeless, forms),
    time: {
      ...isoRange(range),
      ...defined({ inLanguage, inOutlet }),
      ...(spoken.length < tokens.length ? { plain } : {}),
      ...(ahead === undefined ? {} : { ahead: wordsOf(question, ahead, { start: 0, end: ahead.length }) }),
    },
    change: changeIn(question, timeless, forms),
  };
}

function changeIn(
  question: string,
  timeless: readonly Token[],
  forms: QuestionForms,
): QuestionParts['change'] {
  const { changes, topicChanges, readers } = parsedForms(forms);
  const topic = readWhole(topicChanges, timeless, readers)?.rest;
  if (topic !== undefined) return { change: wordsOf(question, timeless, topic) };
  const readings = changes.flatMap((template) => {
    const rest = readWhole([template], timeless, readers)?.rest;
    if (rest === undefined) return [];
    const changed = readChange(question, timeless.slice(rest.start, rest.end), forms);
    return [defined({ change: wordsOf(question, timeless, rest), changed })];
  });
  // "And what did Quill say" is a question behind "and"; "and what about Quill" names him alone.
  return (
    readings.find(({ changed }) => changed?.certain) ??
    readings.find(({ changed }) => changed !== undefined) ??
    readings[0] ??
    {}
  );
}

function isoRange(range: LocalRange | undefined): QuestionParts['time'] {
  const from = range?.from?.toUTC().toISO();
  const to = range?.to?.toUTC().toISO();
  return defined({
    from: from ?? undefined,
    to: to ?? undefined,
    yearIsGuessed: range?.yearIsGuessed ? true : undefined,
    weekdayIsGuessed: range?.isTodaysWeekday ? true : undefined,
  });
}
