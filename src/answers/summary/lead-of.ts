import type { StoredArticle } from '../../articles/article.ts';
import type { Span } from '../../quotes/quote.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import type { TopicMatcher } from '../topic-matcher.ts';
import { isQuestion, isStatement } from './is-statement.ts';

/** Shorter ones are datelines and headings, longer ones no sentences. */
const SHORTEST_SENTENCE = 40;
const LONGEST_SENTENCE = 400;
/** What a text is about stands in one of its first sentences. */
const SENTENCES_READ = 8;
/** A sentence with so many words of the title tells what the title does. */
const SHARED_WITH_TITLE = 2;
/** With so many it tells it rather than a first one with a single word of it. */
const SHARED_BY_LEAD = 4;
/** The share of a topic's words that make a later sentence the one on the topic. */
const SHARE_OF_TOPIC = 0.5;

/** The first sentence that says what the title does, else the first that says anything; null for articles without one. */
export function leadOf(article: StoredArticle): Span | null {
  const opening = openingOf(article);
  const [first] = opening;
  if (first === undefined) return null;
  const title = termsIn(article.title, article.language);
  const shared = ({ text }: Span) =>
    [...termsIn(text, article.language)].filter((term) => title.has(term)).length;
  const least = shared(first) === 0 ? SHARED_WITH_TITLE : SHARED_BY_LEAD;
  // Key points, and what a bulletin greets with, may stand before the lead.
  const mayBeLead = shared(first) >= SHARED_WITH_TITLE;
  return mayBeLead ? first : (opening.find((span) => shared(span) >= least) ?? first);
}

/** The lead, where it holds a word of the topic, else the first of the opening sentences that is on it: a bulletin tells several stories. */
export function leadOn(article: StoredArticle, topic: TopicMatcher): Span | null {
  const lead = leadOf(article);
  if (lead === null || topic.match(lead.text).size > 0) return lead;
  const isOnIt = ({ text }: Span) => topic.match(text).size >= SHARE_OF_TOPIC * topic.size;
  return openingOf(article).find(isOnIt) ?? null;
}

function termsIn(text: string, language: string): ReadonlySet<string> {
  return new Set(words(text).flatMap((word) => termOf(word.text, language) || []));
}

/** The first sentences that state something, in their order. */
function openingOf(article: StoredArticle): readonly Span[] {
  const opening: Span[] = [];
  for (const kept of keptRanges(article.text.length, article.skip)) {
    const keptText = article.text.slice(kept.start, kept.end);
    for (const sentence of splitSentences(keptText, article.language)) {
      const [start, end] = [kept.start + sentence.start, kept.start + sentence.end];
      if (end - start < SHORTEST_SENTENCE || end - start > LONGEST_SENTENCE) continue;
      const text = article.text.slice(start, end);
      if (isStatement(text) && !isQuestion(text)) opening.push({ start, end, text });
      if (opening.length === SENTENCES_READ) return opening;
    }
  }
  return opening;
}
