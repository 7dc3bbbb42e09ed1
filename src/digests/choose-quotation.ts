import type { StoredQuote } from '../search/article-index.ts';
import { lettersOf } from '../text/letters-of.ts';
import type { StorySentence } from './story-sentences.ts';
import { type Salience, salienceOf, termsOf } from './term-salience.ts';

/** One quotation as its pieces stand in one report, and where else the same words stand. */
export interface StoryQuotation {
  readonly pieces: readonly StoredQuote[];
  readonly alsoIn: readonly string[];
}

const SHORTEST = 25;
const LONGEST = 260;
const FEWEST_WORDS = 4;
/** "And that's exactly what she did" says nothing by itself. */
const FEWEST_TERMS = 3;
const LEANING =
  /^(?:and|but|so|that|this|it|he|she|they|и|а|но|та|це|это|това|той|тя|он|она|він|вона)(?!\p{L})/iu;
const WEIGHT_OF_LEANING = 0.3;
const WEIGHT_OF_SENTENCE = 1.3;
const WEIGHT_OF_ROLE = 1.2;
const WEIGHT_OF_REPEAT = 0.3;

/**
 * The quotation that says most about the story: direct, of a named speaker, whose words are surely his, rather of a new report; none
 * of which the chosen sentences hold a piece already. Undefined where there is none.
 */
export function chooseQuotation(
  quotes: readonly StoredQuote[],
  { sentences, salience, language, nearnessOf }: QuotationChoice,
): StoryQuotation | undefined {
  const shown = ` ${sentences.map(({ span }) => lettersOf(span.text)).join(' ')} `;
  const isShown = ({ quote }: StoredQuote) => shown.includes(` ${lettersOf(quote.text)} `);
  const known = joinPieces(quotes);
  const places = placesOf(known);
  let best: { readonly quotation: StoryQuotation; readonly score: number } | undefined;
  for (const { pieces, letters } of known) {
    const [first] = pieces;
    if (first === undefined || !pieces.every(isSure) || !isOfGoodLength(pieces) || pieces.some(isShown))
      continue;
    const alsoIn = (places.get(letters) ?? []).filter((id) => id !== first.articleId);
    const terms = termsOf(letters, language);
    if (terms.size < FEWEST_TERMS) continue;
    const score =
      salienceOf(terms, salience) *
      nearnessOf(first.articleId) *
      (LEANING.test(first.quote.text) ? WEIGHT_OF_LEANING : 1) *
      (/^\p{Lu}/u.test(first.quote.text) ? WEIGHT_OF_SENTENCE : 1) *
      (first.quote.speaker?.role === undefined ? 1 : WEIGHT_OF_ROLE) *
      (1 + WEIGHT_OF_REPEAT * alsoIn.length);
    if (best === undefined || score > best.score) best = { quotation: { pieces, alsoIn }, score };
  }
  return best?.quotation;
}

export interface QuotationChoice {
  readonly sentences: readonly StorySentence[];
  readonly salience: Salience;
  readonly language: string;
  /** How far a report speaks for the story; older ones less. */
  readonly nearnessOf: (articleId: string) => number;
}

interface Joined {
  readonly pieces: StoredQuote[];
  letters: string;
}

function joinPieces(quotes: readonly StoredQuote[]): readonly Joined[] {
  const joined = new Map<string, Joined>();
  for (const [index, stored] of quotes.entries()) {
    const { part } = stored.quote;
    const key = part === undefined ? `#${index}` : `${stored.articleId} ${part}`;
    const known = joined.get(key);
    const letters = lettersOf(stored.quote.text);
    if (known === undefined) joined.set(key, { pieces: [stored], letters });
    else {
      known.pieces.push(stored);
      known.letters += ` ${letters}`;
    }
  }
  return [...joined.values()];
}

function placesOf(known: readonly Joined[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { pieces, letters } of known)
    for (const { articleId } of pieces.slice(0, 1)) {
      const ids = places.get(letters);
      if (ids === undefined) places.set(letters, [articleId]);
      else if (!ids.includes(articleId)) ids.push(articleId);
    }
  return places;
}

function isSure({ quote }: StoredQuote): boolean {
  const { speaker } = quote;
  return (
    quote.kind === 'direct' &&
    quote.confidence === 'high' &&
    speaker?.resolved === true &&
    (speaker.kind === 'person' || speaker.kind === 'organisation')
  );
}

function isOfGoodLength(pieces: readonly StoredQuote[]): boolean {
  const text = pieces.map(({ quote }) => quote.text).join(' ');
  return text.length >= SHORTEST && text.length <= LONGEST && text.split(/\s+/).length >= FEWEST_WORDS;
}
