import { isSamePerson } from '../../../src/people/is-same-person.ts';
import type { Quote } from '../../../src/quotes/quote.ts';
import type { Range } from '../../../src/text/range.ts';
import type { GoldArticle, GoldQuote } from './read-gold.ts';

export interface QuoteScore {
  /** F1 of finding direct quotations with their exact borders; marks, commas and dashes at the edges do not count. */
  readonly found: number;
  /** Share of the direct quotations found whose speaker is the right person. */
  readonly speaker: number;
  /** F1 over the characters of indirect statements. */
  readonly indirect: number;
  /** What went wrong, one line each, for whoever works on the extractor. */
  readonly errors: readonly string[];
}

/** Measures what was found in hand-marked articles; `found` holds each article's quotations, in the order of the articles. */
export function scoreQuotes(
  articles: readonly GoldArticle[],
  found: readonly (readonly Quote[])[],
): QuoteScore {
  const scores = articles.map((article, index) =>
    scoreArticle(
      article,
      (found[index] ?? []).filter((quote) => quote.field !== 'title'),
    ),
  );
  const sum = (pick: (score: ArticleScore) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const hits = sum((score) => score.hits);
  return {
    found: f1(
      hits,
      sum((score) => score.given),
      sum((score) => score.expected),
    ),
    speaker: hits === 0 ? 0 : sum((score) => score.rightSpeakers) / hits,
    indirect: f1(
      sum((score) => score.indirect.shared),
      sum((score) => score.indirect.given),
      sum((score) => score.indirect.expected),
    ),
    errors: scores.flatMap((score) => score.errors),
  };
}

interface ArticleScore {
  readonly expected: number;
  readonly given: number;
  readonly hits: number;
  readonly rightSpeakers: number;
  readonly indirect: CharacterCount;
  readonly errors: readonly string[];
}

function scoreArticle(article: GoldArticle, quotes: readonly Quote[]): ArticleScore {
  const errors: string[] = [];
  const gold = article.quotes.filter((quote) => quote.kind === 'direct');
  // A quotation inside a quotation is neither asked for nor held against the extractor.
  const direct = quotes.filter(
    (quote) => quote.kind === 'direct' && !gold.some((outer) => isInside(article.text, quote, outer)),
  );
  let hits = 0;
  let rightSpeakers = 0;
  for (const quote of gold) {
    const hit = direct.find((candidate) => hasSameBorders(article.text, candidate, quote));
    if (!hit) errors.push(`${article.id} missed: ${article.text.slice(quote.start, quote.end)}`);
    else if (!isRightSpeaker(hit, quote))
      errors.push(
        `${article.id} speaker ${hit.speaker?.name ?? 'nobody'}, not ${quote.speaker}: ${hit.text}`,
      );
    else rightSpeakers += 1;
    if (hit) hits += 1;
  }
  for (const quote of direct)
    if (!gold.some((candidate) => hasSameBorders(article.text, candidate, quote)))
      errors.push(`${article.id} no quotation: ${quote.text}`);
  const indirect = countCharacters(article, quotes);
  return { expected: gold.length, given: direct.length, hits, rightSpeakers, indirect, errors };
}

interface CharacterCount {
  readonly shared: number;
  readonly expected: number;
  readonly given: number;
}

function countCharacters(article: GoldArticle, quotes: readonly Quote[]): CharacterCount {
  const positions = (ranges: readonly Range[]): Set<number> =>
    new Set(
      ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
    );
  const expected = positions(article.quotes.filter((quote) => quote.kind === 'indirect'));
  const given = positions(quotes.filter((quote) => quote.kind === 'indirect'));
  const shared = [...expected].filter((position) => given.has(position)).length;
  return { shared, expected: expected.size, given: given.size };
}

function isInside(text: string, inner: Range, outer: Range): boolean {
  const isWithin = inner.start >= outer.start && inner.end <= outer.end;
  return isWithin && !hasSameBorders(text, inner, outer) && /^["“„«‘']/.test(text.charAt(inner.start - 1));
}

function hasSameBorders(text: string, a: Range, b: Range): boolean {
  const first = trimmed(text, a);
  const second = trimmed(text, b);
  return first.start === second.start && first.end === second.end;
}

const EDGE = /[\s,.!?…–—-]/;

function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** People by their names, in full; offices, papers and the unnamed by a word of theirs, in any form; "nobody": whoever tells the story. */
function isRightSpeaker(quote: Quote, gold: GoldQuote): boolean {
  if (gold.speaker === 'nobody') return quote.speaker?.resolved !== true;
  if (quote.speaker === null) return false;
  const { name } = quote.speaker;
  if (/\s\p{Lu}/u.test(gold.speaker)) return /\s/.test(name) && isSamePerson(name, gold.speaker);
  const stems = gold.speaker.toLowerCase().match(/\p{L}{5}/gu) ?? [];
  return stems.some((stem) => name.toLowerCase().includes(stem));
}

function f1(shared: number, given: number, expected: number): number {
  return given + expected === 0 ? 0 : (2 * shared) / (given + expected);
}
