import type { AnswerQuote } from '../answers/answer.ts';
import { defined } from '../defined.ts';
import { compareNames } from '../people/compare-names.ts';
import type { Speaker } from '../quotes/quote.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { languageOf, type RenderContext } from './render-context.ts';

/** The quotations of one person, whose name may be spelt in several ways. */
interface Person {
  readonly quotes: AnswerQuote[];
}

/**
 * One spelling a person, that of the reader's language where a quotation has it, else of the reader's script; and for one
 * day one role. Speakers who are no named people stay as they are.
 */
export function speakersAsShown(
  context: RenderContext,
  quotes: readonly AnswerQuote[],
  dayOf: (quote: AnswerQuote) => string,
): ReadonlyMap<AnswerQuote, Speaker | null> {
  const shown = new Map<AnswerQuote, Speaker | null>(quotes.map((quote) => [quote, quote.speaker]));
  for (const { quotes: said } of peopleAmong(quotes)) {
    const best = nearest(context, said, ({ name }) => name);
    for (const [, ofDay] of Map.groupBy(said, dayOf)) {
      const withRole = ofDay.filter(({ speaker }) => speaker?.role !== undefined);
      const role = nearest(context, withRole, ({ role: words }) => words ?? '')?.role;
      for (const quote of ofDay)
        if (quote.speaker !== null)
          shown.set(quote, {
            ...quote.speaker,
            name: best?.name ?? quote.speaker.name,
            ...defined({ role }),
          });
    }
  }
  return shown;
}

function peopleAmong(quotes: readonly AnswerQuote[]): readonly Person[] {
  const people: Person[] = [];
  for (const quote of quotes) {
    if (!isNamed(quote.speaker)) continue;
    const { name } = quote.speaker;
    const known = people.find(({ quotes: [first] }) => isSame(first?.speaker?.name ?? '', name));
    if (known === undefined) people.push({ quotes: [quote] });
    else known.quotes.push(quote);
  }
  return people;
}

function isNamed(speaker: Speaker | null): speaker is Speaker {
  return speaker?.resolved === true && speaker.kind === 'person';
}

function isSame(a: string, b: string): boolean {
  return a === b || compareNames(a, b) === 'same';
}

/** The speaker whose words, as `wordsOf` picks them, are most like the reader's own; the first of equals. */
function nearest(
  context: RenderContext,
  quotes: readonly AnswerQuote[],
  wordsOf: (speaker: Speaker) => string,
): Speaker | undefined {
  let best: { readonly speaker: Speaker; readonly score: number } | undefined;
  for (const quote of quotes) {
    if (quote.speaker === null) continue;
    const score = nearness(context, quote, wordsOf(quote.speaker));
    if (best === undefined || score > best.score) best = { speaker: quote.speaker, score };
  }
  return best?.speaker;
}

function nearness({ wording, citations }: RenderContext, quote: AnswerQuote, words: string): number {
  const language = languageOf(wording);
  const script = language === 'en' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  const article = citations.get(quote.citation)?.passages.map(({ text }) => text) ?? [];
  const isOwn = (quote.language ?? detectLanguage([quote.text, ...article].join('\n'))) === language;
  return (script.test(words) ? 2 : 0) + (isOwn ? 1 : 0);
}
