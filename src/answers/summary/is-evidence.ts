import { emptyWords } from '../../search/empty-words.ts';
import { queryWords } from '../../search/plan-query.ts';
import type { PassageSearchResult } from '../../search/search-passages.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { termsOfText } from '../terms-of-text.ts';
import { likeWords } from './like-words.ts';

/** Up to this many words, each of them is what the question is about. */
const FEW_WORDS = 2;
/** A topic must be met for the most part. */
const SHARE_OF_TOPIC = 0.7;
/** A whole question tells a story around its point, or says what kind of answer it wants: some of its words must be met. */
const SOME_WORDS = 2;
/** One of the rarest words must be among them. */
const RAREST_WORDS = 4;

export interface SearchedText {
  readonly text: string;
  readonly language: string;
  /** True for a bare topic ("ceasefire in Istanbul"), false for a whole question. */
  readonly isTopic: boolean;
}

/**
 * Whether what was found for a text can answer it at all: its words must stand together in one article, in the passages or
 * the title. Told by structure, not by score, which is only comparable within one search.
 */
export function isEvidence(searched: SearchedText, found: Omit<PassageSearchResult, 'considered'>): boolean {
  const { passages, terms } = found;
  const all = askedTerms(searched);
  const asked = all.length <= FEW_WORDS && !searched.isTopic ? withoutVerb(all, searched) : all;
  const needed =
    all.length <= FEW_WORDS
      ? asked.length
      : searched.isTopic
        ? Math.ceil(SHARE_OF_TOPIC * asked.length)
        : SOME_WORDS;
  const met = new Map<string, Set<string>>();
  for (const { article, matched } of passages) {
    const own =
      met.get(article.id) ?? new Set(termsOfText(article.title).filter((term) => terms.includes(term)));
    for (const term of matched) own.add(term);
    met.set(article.id, own);
  }
  const rarest = new Set(terms.slice(0, RAREST_WORDS));
  return [...met.values()].some(
    (own) =>
      asked.filter((like) => like.some((term) => own.has(term))).length >= needed &&
      [...own].some((term) => rarest.has(term)),
  );
}

/** What a text asks about; words that stand in no article, too, though no search was made for them. */
function askedTerms({ text, language }: SearchedText): readonly (readonly string[])[] {
  const empty = emptyWords(language);
  const like = new Map(
    words(text).map(({ text: word }) => [
      termOf(word, language),
      likeWords(word.toLowerCase()).map((other) => termOf(other, language)),
    ]),
  );
  return queryWords({ text, language })
    .filter(({ term }) => !empty.has(term))
    .map(({ term }) => [term, ...(like.get(term) ?? [])]);
}

/** Articles put the verb of a question in other words: it is asked for only where nothing else is. */
function withoutVerb(
  asked: readonly (readonly string[])[],
  { text, language }: SearchedText,
): readonly (readonly string[])[] {
  const verb = verbOf(text, language);
  const distinctive = asked.filter(([term]) => term !== verb);
  return distinctive.length === 0 ? asked : distinctive;
}

const ASKING =
  /^(?:who|what|when|where|why|how|кой|коя|кои|какво|кога|къде|кто|что|когда|где|хто|що|коли|де)$/u;

/** The verb right after the question word ("who won …"), as a term; null where something else stands there. */
function verbOf(text: string, language: string): string | null {
  const [first, second] = words(text);
  if (first === undefined || second === undefined || !ASKING.test(first.text.toLowerCase())) return null;
  return /^\p{Ll}/u.test(second.text) ? termOf(second.text, language) : null;
}
