import type { StoredArticle } from '../../articles/article.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { sentenceAround, sentenceBefore } from '../sentence-around.ts';
import type { TopicMatcher } from '../topic-matcher.ts';

/** A quotation with how well it fits the topic. */
export interface MatchedQuote {
  readonly stored: StoredQuote;
  /** The pieces of the same quotation, the one that fits best first, the others in the order of the text. */
  readonly pieces: readonly StoredQuote[];
  /** 0 to 1: words of the topic in the quotation count whole, those beside it in its sentence and the one before less, in the title least. */
  readonly fit: number;
  /** What it was ranked by; comparable within one answer. */
  readonly score?: number;
}

const SENTENCE_WEIGHT = 0.7;
const BEFORE_WEIGHT = 0.5;
const TITLE_WEIGHT = 0.4;

/** How many of a topic's words must be met: all of one or two, three in five of more. */
export function wordsNeeded(size: number): number {
  return size <= 2 ? size : Math.ceil(size * 0.6);
}

/** Puts together the pieces of each quotation; each is found once, under its first piece. */
export function joinPieces(quotes: readonly StoredQuote[]): readonly (readonly StoredQuote[])[] {
  const groups = new Map<string, StoredQuote[]>();
  for (const [position, stored] of quotes.entries()) {
    const { part } = stored.quote;
    const key = part === undefined ? `#${position}` : `${stored.articleId} ${part}`;
    groups.set(key, [...(groups.get(key) ?? []), stored]);
  }
  return [...groups.values()].map((pieces) => pieces.sort((a, b) => a.quote.start - b.quote.start));
}

/** How a quotation fits a topic by its own words alone. */
export function fitOfWords(pieces: readonly StoredQuote[], topic: TopicMatcher): number {
  const found = topic.match(pieces.map(({ quote }) => quote.text).join(' '));
  return topic.size === 0 ? 1 : found.size / topic.size;
}

/** How a quotation fits a topic with the sentence around it, the one before and the title of its article; 0 where too little is met. */
export function fitInContext(
  pieces: readonly StoredQuote[],
  article: StoredArticle,
  topic: TopicMatcher,
): number {
  if (topic.size === 0) return 1;
  const inQuote = topic.match(pieces.map(({ quote }) => quote.text).join(' '));
  const around = pieces.map(({ quote }) => sentenceAround(article, quote).text).join(' ');
  const inSentence = topic.match(around);
  const [first] = pieces;
  const inBefore = topic.match(first === undefined ? '' : sentenceBefore(article, first.quote));
  const inTitle = topic.match(article.title);
  let met = 0;
  let weight = 0;
  for (let word = 0; word < topic.size; word++) {
    const worth = inQuote.has(word)
      ? 1
      : inSentence.has(word)
        ? SENTENCE_WEIGHT
        : inBefore.has(word)
          ? BEFORE_WEIGHT
          : inTitle.has(word)
            ? TITLE_WEIGHT
            : 0;
    weight += worth;
    // The title tells what an article is about, not each of its quotations: it only helps with a topic half met.
    if (
      worth > TITLE_WEIGHT ||
      (worth > 0 && (topic.size === 1 || (inSentence.size + inBefore.size) * 2 >= topic.size))
    )
      met++;
  }
  return met >= wordsNeeded(topic.size) ? weight / topic.size : 0;
}

/** A quotation from its pieces; the piece with most of the topic's words stands for it. */
export function asMatched(
  pieces: readonly StoredQuote[],
  fit: number,
  topic: TopicMatcher,
): readonly MatchedQuote[] {
  const [best] = pieces
    .map((piece, index) => ({ piece, index, met: topic.match(piece.quote.text).size }))
    .sort((a, b) => b.met - a.met || a.index - b.index);
  if (best === undefined) return [];
  const { piece: stored } = best;
  return [{ stored, pieces: [stored, ...pieces.filter((piece) => piece !== stored)], fit }];
}
