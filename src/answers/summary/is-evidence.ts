import { emptyWords } from '../../search/empty-words.ts';
import type { PassageSearchResult } from '../../search/search-passages.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { termsOfText } from '../terms-of-text.ts';
import { sameIdea, translationsOf } from '../translate/translations.ts';
import { mishapAskedAbout } from './find-casualties.ts';
import { likeWords } from './like-words.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

/** Up to this many words, each of them is what the question is about. */
const FEW_WORDS = 2;
/** A topic must be met for the most part. */
const SHARE_OF_TOPIC = 0.7;
/** A short question must be met for its greater part; but "which major change" names what the answer is, as articles do not. */
const SHORT = 5;
const SHARE_OF_SHORT = 0.6;
/** A longer one tells a story around its point: some of its words must be met. */
const SOME_WORDS = 2;
/** One of the rarest words must be among them. */
const RAREST_WORDS = 4;
/** Where embeddings are used, an article halfway from the archive's background to the question's very meaning needs no word of it. */
const SAME_MEANING = 0.5;

export interface SearchedText {
  readonly text: string;
  readonly language: string;
  /** True for a bare topic ("ceasefire in Istanbul"), false for a whole question. */
  readonly isTopic: boolean;
  /** What was asked, where `text` is a translation of it. */
  readonly original?: { readonly text: string; readonly language: string };
}

/**
 * Whether what was found for a text can answer it at all: its words must stand together in one article, in the passages or
 * the title, or embeddings say that it means the same. Told by structure, not by score, which is only comparable within one search.
 */
export function isEvidence(searched: SearchedText, found: Omit<PassageSearchResult, 'considered'>): boolean {
  const { passages, terms } = found;
  if (searched.original === undefined && passages.some(({ likeness = 0 }) => likeness >= SAME_MEANING))
    return true;
  const all = askedTerms(searched);
  const asked = all.size <= FEW_WORDS && !searched.isTopic ? withoutVerb(all, searched) : [...all.values()];
  const needed = wordsNeeded(asked.length, searched);
  const met = new Map<string, Set<string>>();
  for (const { article, matched } of passages) {
    const own = met.get(article.id) ?? new Set(termsOfText(article.title));
    for (const term of matched) own.add(term);
    met.set(article.id, own);
  }
  const rarest = new Set(terms.slice(0, RAREST_WORDS));
  const translated = translatedAmong(searched);
  return [...met.values()].some(
    (own) =>
      (translated === null || [...own].some((term) => translated.has(term))) &&
      asked.filter((like) => like.some((term) => own.has(term))).length >= needed &&
      [...own].some((term) => rarest.has(term)),
  );
}

function wordsNeeded(asked: number, { isTopic, text, original }: SearchedText): number {
  if (asked <= FEW_WORDS) return asked;
  if (isTopic) return Math.ceil(SHARE_OF_TOPIC * asked);
  return asked <= SHORT && ASKS_PLAINLY.test(original?.text ?? text)
    ? Math.ceil(SHARE_OF_SHORT * asked)
    : SOME_WORDS;
}

/** What a text asks about; words that stand in no article, too, though no search was made for them. */
function askedTerms(searched: SearchedText): ReadonlyMap<string, readonly string[]> {
  const { text: question, language } = searched.original ?? searched;
  const text = searched.isTopic
    ? question
    : (mishapAskedAbout(question) ?? wordsAskedAbout(question, language));
  const empty = emptyWords(language);
  const groups = new Map<string, readonly string[]>();
  for (const { text: word } of words(text)) {
    const term = termOf(word, language);
    if (term === '' || empty.has(term) || groups.has(term)) continue;
    // "Interest rate" is one thing in two words: either tells of it.
    const same = sameIdea(word, language).map((other) => termOf(other, language));
    const known = [...groups.keys()].find((other) => same.includes(other));
    if (known !== undefined) {
      groups.set(known, [...(groups.get(known) ?? []), term]);
      continue;
    }
    groups.set(
      term,
      searched.original === undefined
        ? [term, ...likeWords(word.toLowerCase()).map((other) => termOf(other, language))]
        : inOther(word, searched),
    );
  }
  return groups;
}

/** The terms of a word of the question in the language searched; a name is itself, and an unknown word met by nothing. */
function inOther(word: string, { language, original }: SearchedText): readonly string[] {
  const translated = translatedTerms(word, original?.language ?? language, language);
  return translated.length === 0 && /^\p{Lu}/u.test(word) ? [termOf(word, language)] : translated;
}

function translatedTerms(word: string, from: string, to: string): readonly string[] {
  return translationsOf(word, from)
    .filter((translation) => translation.language === to)
    .map((translation) => termOf(translation.word, to));
}

/** Terms of a translation one of which must be met: names alone are found in every language by themselves. */
export function translatedAmong({ language, original }: SearchedText): ReadonlySet<string> | null {
  if (original === undefined) return null;
  return new Set(
    words(original.text).flatMap(({ text: word }) => translatedTerms(word, original.language, language)),
  );
}

/** Articles put the verb of a question in other words: it is asked for only where nothing else is. */
function withoutVerb(
  asked: ReadonlyMap<string, readonly string[]>,
  searched: SearchedText,
): readonly (readonly string[])[] {
  const { text, language } = searched.original ?? searched;
  const verb = verbOf(text, language);
  const distinctive = [...asked].filter(([term]) => term !== verb);
  return (distinctive.length === 0 ? [...asked] : distinctive).map(([, like]) => like);
}

const ASKS_PLAINLY =
  /^\P{L}*(?:who|when|where|why|how|did|does|is|was|кой|кога|къде|защо|колко|кто|когда|где|почему|сколько|как|хто|коли|де|чому|скільки|як)(?!\p{L})/iu;
const ASKING =
  /^(?:who|what|when|where|why|how|кой|коя|кои|какво|кога|къде|кто|что|когда|где|хто|що|коли|де)$/u;

/** The verb right after the question word ("who won …"), as a term; null where something else stands there. */
function verbOf(text: string, language: string): string | null {
  const [first, second] = words(text);
  if (first === undefined || second === undefined || !ASKING.test(first.text.toLowerCase())) return null;
  return /^\p{Ll}/u.test(second.text) ? termOf(second.text, language) : null;
}
