import type { StoredArticle } from '../../articles/article.ts';
import { compareNames } from '../../people/compare-names.ts';
import type { Speaker } from '../../quotes/quote.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { words } from '../../text/words.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { translationsOf } from '../translate/translations.ts';

const ARTICLES_READ = 24;
/** How far from a speaker's name the office or house that he speaks for may be named. */
const BEFORE_MENTION = 80;
const AFTER_MENTION = 160;

/**
 * Quotations of those who speak for what is asked, or in the role that is asked ("Kremlin spokesman", "Ministry of
 * Ferries"): its words stand in a row in their name or role, or beside their name in the same sentence.
 */
export async function findByRole(asking: Asking, role: string): Promise<readonly StoredQuote[]> {
  const asked = plainWords(role).map((word) => inAllLanguages(word, asking.understanding.language));
  if (asked.length === 0) return [];
  const text = `${role} ${asking.understanding.topic ?? ''}`;
  const articles = await asking.index.articles(await articlesWith(asking, text, ARTICLES_READ));
  const quotes = await Promise.all(articles.map((article) => asking.index.quotesIn(article.id)));
  const named = quotes.flat().filter(({ quote }) => isNamed(role, quote.speaker));
  if (named.length > 0) return named;
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.flat().filter(({ quote, articleId }) => {
    const article = byId.get(articleId);
    return article !== undefined && isSpokenFor(asked, article, quote.speaker);
  });
}

/** A speaker whose name is not known to be one ("Black", "Baker") is not found by it. */
function isNamed(asked: string, speaker: Speaker | null): boolean {
  if (speaker === null || speaker.resolved || !/^\p{Lu}/u.test(speaker.name)) return false;
  return compareNames(asked, speaker.name) !== 'different';
}

function isSpokenFor(
  asked: readonly ReadonlySet<string>[],
  article: StoredArticle,
  speaker: Speaker | null,
): boolean {
  if (speaker === null) return false;
  const own = speaker.kind === 'person' ? '' : speaker.name;
  if (holdsInRow(`${own} ${speaker.role ?? ''}`, asked)) return true;
  const { mention } = speaker;
  // A single word beside a name is too little: not every black voter speaks for Mr Black.
  if (mention === undefined || speaker.kind !== 'person' || asked.length === 1) return false;
  if (!/\p{Lu}/u.test(article.text.slice(mention.start, mention.end))) return false;
  const before = article.text.slice(Math.max(0, mention.start - BEFORE_MENTION), mention.start);
  const after = article.text.slice(mention.end, mention.end + AFTER_MENTION);
  return (
    holdsInRow(before.split(CLAUSE_END).at(-1) ?? '', asked) ||
    (APPOSITION.test(after) && holdsInRow(after.split(SENTENCE_END)[0] ?? '', asked))
  );
}

/** Quotation marks end it too: what somebody speaks of is not whom he speaks for. */
const SENTENCE_END = /[.!?]["”»’]?\s|["“”«»„\n]/u;
const CLAUSE_END = /[.!?,;:]["”»’]?\s|["“”«»„\n]/u;
/** What follows a name and says whose it is: ", head of …", "of the …", "(…". */
const APPOSITION =
  /^\s*(?:,\s*(?:a|an|the|who|head|chair|president|director|spokes\p{L}+|[\p{L}-]+ (?:of|for|at|with))\s|(?:of|for|from|at|with)\s|\()/iu;

function holdsInRow(text: string, asked: readonly ReadonlySet<string>[]): boolean {
  const here = words(text).filter(({ text: word }) => asked.length > 1 || /^\p{Lu}/u.test(word));
  const plain = here.flatMap(({ text: word }) => plainWords(word));
  return plain.some((_, at) => asked.every((forms, index) => forms.has(plain[at + index] ?? '')));
}

/** "кметът" is also a mayor: a role is named in the language of the article. */
function inAllLanguages(word: string, language: string): ReadonlySet<string> {
  return new Set([word, ...translationsOf(word, language).map((translation) => translation.word)]);
}

function plainWords(text: string): readonly string[] {
  return words(text)
    .map((word) => word.text.toLowerCase().replace(/['’]s$/, ''))
    .filter((word) => !ARTICLES.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
