import type { StoredArticle } from '../articles/article.ts';
import { compareNames } from '../people/compare-names.ts';
import { fullNamesIn } from '../people/full-names-in.ts';
import type { StoredQuote } from '../search/article-index.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { figuresIn } from './figures-in.ts';
import { quotationLetters } from './quotation-letters.ts';
import type { FactQuotation, StoryFacts } from './story-facts.ts';

/** News says first what there is to say. */
const CHARACTERS_READ = 6_000;
const MOST_PEOPLE = 20;
const MOST_FIGURES = 40;
const MOST_QUOTATIONS = 12;
const FEWEST_WORDS = 4;

/** What of a report can be counted; `quotes` are those of the article, in the order of its text. */
export function findFacts(article: StoredArticle, quotes: readonly StoredQuote[]): Omit<StoryFacts, 'adds'> {
  const { id, version, title, text, skip, language } = article;
  const pieces = [title];
  for (const { start, end } of keptRanges(text.length, skip))
    if (start < CHARACTERS_READ) pieces.push(text.slice(start, Math.min(end, CHARACTERS_READ)));
  const read = pieces.join('\n');
  return {
    articleId: id,
    version,
    people: eachOnce([...speakersOf(quotes), ...fullNamesIn(read)]),
    figures: [...new Set(figuresIn(read, language))].slice(0, MOST_FIGURES),
    quotations: quotes.flatMap(factQuotation).slice(0, MOST_QUOTATIONS),
  };
}

function speakersOf(quotes: readonly StoredQuote[]): readonly string[] {
  return quotes.flatMap(({ quote: { speaker } }) =>
    speaker?.kind === 'person' && speaker.resolved && /\s/.test(speaker.name) ? speaker.name : [],
  );
}

function eachOnce(names: readonly string[]): readonly string[] {
  const people: string[] = [];
  for (const name of new Set(names)) {
    if (people.length >= MOST_PEOPLE) break;
    if (people.every((known) => compareNames(known, name) === 'different')) people.push(name);
  }
  return people;
}

function factQuotation({ quote }: StoredQuote): readonly FactQuotation[] {
  const { kind, field, start, end, text } = quote;
  const letters = quotationLetters(text);
  if (kind !== 'direct' || field !== undefined || letters.split(' ').length < FEWEST_WORDS) return [];
  return [{ start, end, letters }];
}
