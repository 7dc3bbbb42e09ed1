import type { ExplainedQuote } from '../quotes/explain-text.ts';
import type { PassedOver } from '../quotes/find-passed-over.ts';
import type { Confidence, Quote, Speaker } from '../quotes/quote.ts';
import type { Range } from '../text/range.ts';

export interface QuotesFormat {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether to show the rule that decided. */
  readonly explain: boolean;
}

const MARGIN = 2;
const NARROWEST = 30;
const inWords: Readonly<Record<Confidence, string>> = {
  high: 'certain',
  medium: 'probable',
  low: 'uncertain',
};

/** Quotations for people: who and how surely on one line, the words indented below, wrapped to the window. */
export function formatQuotes(quotes: readonly ExplainedQuote[], format: QuotesFormat): string {
  if (quotes.length === 0) return 'No quotations found.\n';
  return `${quotes.map((explained) => formatQuote(explained, format)).join('\n\n')}\n`;
}

/** What stands in marks and was taken for no quotation, and by what: what is missing can be traced as well. */
export function formatPassedOver(
  passedOver: readonly PassedOver[],
  { width, colour }: Omit<QuotesFormat, 'explain'>,
): string {
  if (passedOver.length === 0) return '';
  const columns = Math.max(NARROWEST, width) - MARGIN;
  const lines = passedOver.map(({ field, start, end, text, reason }) => {
    const place = `${field === 'title' ? 'headline ' : ''}at ${start}–${end}`;
    return wrap(`“${text}”: ${reason}; ${place}`, columns);
  });
  return `\n${bold('In marks, but no quotation', colour)}\n${lines.join('\n')}\n`;
}

function formatQuote(explained: ExplainedQuote, { width, colour, explain }: QuotesFormat): string {
  const { quote } = explained;
  const who = quote.speaker === null ? 'Nobody named' : describeSpeaker(quote.speaker);
  const via = quote.via === undefined ? '' : `, as told by ${quote.via.name}`;
  const notes = [
    quote.kind === 'indirect' ? 'in the article’s words' : '',
    quote.field === 'title' ? 'headline' : '',
    inWords[quote.confidence],
  ];
  const head = `${bold(who, colour)}${via} (${notes.filter((note) => note !== '').join(', ')})`;
  const columns = Math.max(NARROWEST, width) - MARGIN;
  const why = explain
    ? `\n${explanation(explained)
        .map((line) => wrap(line, columns))
        .join('\n')}`
    : '';
  return `${head}\n${wrap(marked(quote), columns)}${why}`;
}

/** Where everything stands, by which rule, and what speaks for it. */
function explanation({ quote, rule, judgement }: ExplainedQuote): readonly string[] {
  const at = (what: string, range: Range | null | undefined): string =>
    range === null || range === undefined ? '' : `, ${what} at ${range.start}–${range.end}`;
  const place = `at ${quote.start}–${quote.end}${at('speaker', quote.speaker?.mention)}${at('cue', quote.cue)}`;
  const lines = [`rule: ${rule ?? 'none'}; ${place}`];
  if (judgement.evidence.length === 0) return lines;
  const chance = Math.round(100 * judgement.chance);
  return [...lines, `speaker right in ${chance} of 100 such cases: ${judgement.evidence.join('; ')}`];
}

function describeSpeaker({ name, role, resolved, kind }: Speaker): string {
  const known = resolved || kind === 'anonymous' ? name : `“${name}” (not told who)`;
  return role === undefined ? known : `${known}, ${role}`;
}

function marked({ kind, text }: Quote): string {
  return kind === 'direct' ? `“${text}”` : text;
}

/** Breaks at spaces; a word wider than the line stands alone. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(MARGIN) + each).join('\n');
}

function bold(text: string, colour: boolean): string {
  return colour ? `\u001b[1m${text}\u001b[22m` : text;
}
