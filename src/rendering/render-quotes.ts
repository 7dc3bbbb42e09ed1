import type { AnswerQuote } from '../answers/answer.ts';
import { isolateForeign } from './foreign-text.ts';
import { dotted, emphasis, text } from './inlines.ts';
import type { Block, Inline } from './message-tree.ts';
import type { Quotation } from './quotation.ts';
import {
  foreignLanguage,
  languageOfQuote,
  quotationLine,
  quotationMark,
  restatementLine,
  shownWords,
} from './quotation-lines.ts';
import { publicationDay } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';
import { type ShownQuotation, shownQuotations } from './shown-quotations.ts';
import { speakerLine } from './speaker-line.ts';
import { speakersAsShown } from './speakers-as-shown.ts';
import { subjectsOfDay } from './subjects-of-day.ts';

/** What one speaker said on one day. */
interface DayOfSpeaker {
  readonly heading: readonly Inline[];
  readonly statements: Statement[];
}

/** A quotation, and behind it the other wordings of what it says. */
interface Statement {
  readonly shown: ShownQuotation;
  readonly restated: ShownQuotation[];
}

/**
 * Quotations under a line that says who and when, one such line for what one speaker said on one day. Many of a day stand under the
 * titles of what they are about, where `bySubject` asks for it.
 */
export function renderQuotations(
  context: RenderContext,
  quotations: readonly Quotation[],
  { bySubject = false }: { readonly bySubject?: boolean } = {},
): readonly Block[] {
  return daysOfSpeakers(context, quotations).flatMap((day, index): readonly Block[] => {
    const blocks = dayBlocks(context, day, bySubject);
    return index === 0 ? blocks : [{ kind: 'gap' }, ...blocks];
  });
}

function daysOfSpeakers(context: RenderContext, quotations: readonly Quotation[]): readonly DayOfSpeaker[] {
  const all = shownQuotations(context, quotations);
  const firsts = all.map(({ quotation: [first] }) => first);
  const speakers = speakersAsShown(context, firsts, (quote) => dayOf(context, quote));
  const days = new Map<string, DayOfSpeaker>();
  const places = new Map<string, Statement>();
  for (const shown of all) {
    const [first] = shown.quotation;
    const stated = first.restates === undefined ? undefined : places.get(placeOf(first.restates));
    if (stated !== undefined) {
      stated.restated.push(shown);
      continue;
    }
    const said = { ...first, speaker: speakers.get(first) ?? null };
    const heading = dotted([...speakerLine(context, said), [text(dayOf(context, first))]]);
    const key = JSON.stringify(heading);
    const day = days.get(key) ?? { heading, statements: [] };
    const statement: Statement = { shown, restated: [] };
    day.statements.push(statement);
    days.set(key, day);
    for (const piece of shown.quotation) places.set(placeOf(piece), statement);
  }
  return [...days.values()];
}

function dayBlocks(
  context: RenderContext,
  { heading, statements }: DayOfSpeaker,
  bySubject: boolean,
): readonly Block[] {
  const languages = new Set(statements.map(({ shown }) => foreignLanguage(context, shown)));
  const [only] = languages;
  // Where all are in one language, the heading says it for them.
  const inHeading = languages.size === 1 ? only : undefined;
  const label = inHeading === undefined ? [] : [text(` · ${inHeading}`)];
  const subjects = bySubject
    ? subjectsOfDay(statements.map(({ shown }) => context.citations.get(shown.quotation[0].citation)))
    : null;
  const blocksOf = (statement: Statement) => statementBlocks(context, statement, inHeading === undefined);
  const grouped = Map.groupBy(statements.keys(), (at) => subjects?.[at] ?? '');
  return [
    { kind: 'paragraph', children: [...heading, ...label] },
    ...[...grouped].flatMap(([subject, own]): readonly Block[] => [
      ...(subject === ''
        ? []
        : [{ kind: 'paragraph', children: [emphasis(isolateForeign(subject))] } as const]),
      ...own.flatMap((at) => {
        const statement = statements[at];
        return statement === undefined ? [] : blocksOf(statement);
      }),
    ]),
  ];
}

function statementBlocks(
  context: RenderContext,
  { shown, restated }: Statement,
  saysLanguage: boolean,
): readonly Block[] {
  const language = saysLanguage ? foreignLanguage(context, shown) : undefined;
  const label = language === undefined ? [] : [text(` · ${language}`)];
  const [first] = shown.quotation;
  return [
    { kind: 'quotation', children: [...quotationLine(context, shown), ...label] },
    ...restated.map(
      (other): Block => ({
        kind: 'quotation',
        children: restatementLine(context, other, languageOfQuote(first)),
      }),
    ),
  ];
}

/**
 * Quotations with their speakers behind them, for places with no room for a heading, and their language where it is neither the reader's
 * nor `statedIn`, which stands beside them already.
 */
export function renderAttributedQuotations(
  context: RenderContext,
  quotations: readonly Quotation[],
  statedIn?: string,
): readonly Block[] {
  return shownQuotations(context, quotations).map((shown) => {
    const [first] = shown.quotation;
    const speaker = dotted(speakerLine(context, first));
    const between = text(shown.sentence === null ? ' ' : ' · ');
    const language = statedIn === first.language ? undefined : foreignLanguage(context, shown);
    return {
      kind: 'quotation',
      children: [
        ...shownWords(context, shown),
        between,
        ...speaker,
        text('\u00a0'),
        quotationMark(context, first),
        ...(language === undefined ? [] : [text(` · ${language}`)]),
      ],
    };
  });
}

function placeOf({ articleId, start }: { readonly articleId: string; readonly start: number }): string {
  return `${articleId} ${start}`;
}

/** The day that the article states for the words, else the day of the report, marked as that. */
function dayOf(context: RenderContext, quote: AnswerQuote): string {
  const { wording, dates } = context;
  const said = quote.saidAt === undefined ? null : dates.calendarDay(quote.saidAt);
  if (said !== null) return said;
  const citation = context.citations.get(quote.citation);
  const published = citation === undefined ? null : publicationDay(context, citation);
  if (published === null) return wording.dateNotStated;
  return citation?.publishedAtIsAssumed ? published : wording.reported(published);
}
