import type { StoredArticle } from '../../articles/article.ts';
import { compareNames } from '../../people/compare-names.ts';
import { fullNamesIn } from '../../people/full-names-in.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import type { Speaker } from '../../quotes/quote.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import type { Range } from '../../text/range.ts';
import { words } from '../../text/words.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { holdsMatter } from '../holds-matter.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import { translationsOf } from '../translate/translations.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { Understanding } from '../understand/understanding.ts';

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
  const { matter, understanding } = asking;
  const text = `${role} ${understanding.topic ?? matter ?? ''}`;
  const found = await articlesWith(asking, text, ARTICLES_READ);
  const ids = asking.within === undefined ? found : [...new Set([asking.within, ...found])];
  const isOnMatter = matter === undefined ? () => true : holdsMatter(matter, understanding.language);
  const articles = (await asking.index.articles(ids)).filter((article) =>
    isOnMatter(`${article.title} ${article.text}`),
  );
  const quotes = await Promise.all(articles.map((article) => asking.index.quotesIn(article.id)));
  // "The judge", written small, is nobody's name.
  const isPlainRole = /^\p{Ll}/u.test(role) && roleOfWord(role, asking.understanding.language) !== null;
  const named = isPlainRole ? [] : quotes.flat().filter(({ quote }) => isNamed(role, quote.speaker));
  if (named.length > 0) return named;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isDescribed = describedAs(role, asking.understanding);
  return quotes.flat().filter(({ quote, articleId }) => {
    const article = byId.get(articleId);
    return (
      article !== undefined &&
      (isSpokenFor(asked, article, quote.speaker) || isDescribed(article, quote.speaker))
    );
  });
}

/**
 * "The coach", "a spokeswoman for the council": whoever is described so, in whatever order and form of its words; never for a
 * name, which is written with a capital.
 */
function describedAs(
  role: string,
  { language, certain }: Understanding,
): (article: StoredArticle, speaker: Speaker | null) => boolean {
  const asked = createTopicMatcher(role, new Set([...ignoredWords(), ...ARTICLES]), language);
  const mayBeOne = certain || plainWords(role).some((word) => roleOfWord(word, language) !== null);
  if (asked.size === 0 || !mayBeOne || !/^\p{Ll}/u.test(role)) return () => false;
  return (article, speaker) =>
    speaker !== null &&
    !isCalledSo(article, speaker, asked) &&
    asked.match(descriptionOf(article, speaker)).size === asked.size;
}

/** "Judge" in an article on Aaron Judge is no judge. */
function isCalledSo(
  { title, text }: StoredArticle,
  { kind, mention }: Speaker,
  asked: TopicMatcher,
): boolean {
  if (kind !== 'person' || mention === undefined) return false;
  const called = text.slice(mention.start, mention.end);
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(called) || asked.match(called).size === 0) return false;
  return fullNamesIn(`${title}\n${text}`).some((name) => name.endsWith(` ${called}`));
}

/** What the article calls a speaker: his role, the words that stand for him, and what stands beside his name, here or where he is first named. */
function descriptionOf({ text }: StoredArticle, { name, role, mention, resolved }: Speaker): string {
  const called = mention === undefined ? '' : text.slice(mention.start, mention.end);
  const isName = resolved && /^\p{Lu}/u.test(name);
  const first = isName ? text.indexOf(name) : -1;
  const places = [
    ...(mention === undefined || !/\p{Lu}/u.test(called) ? [] : [mention]),
    ...(first < 0 ? [] : [{ start: first, end: first + name.length }]),
  ];
  const beside = places.flatMap((place) => {
    const [before, after] = wordsAround(text, place);
    return [before.split(/\s+/).slice(-WORDS_OF_ROLE).join(' '), after];
  });
  return [role ?? '', isName ? '' : name, called, ...beside].join(' ');
}

/** "A spokeswoman for the harbour council" is as long as a role before a name gets. */
const WORDS_OF_ROLE = 6;

/** The clause up to a mention, over the comma of an apposition, and the apposition behind it. */
function wordsAround(text: string, { start, end }: Range): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - BEFORE_MENTION), start).replace(/,\s$/u, ' ');
  const after = text.slice(end, end + AFTER_MENTION);
  return [
    before.split(CLAUSE_END).at(-1) ?? '',
    APPOSITION.test(after) ? (after.split(SENTENCE_END)[0] ?? '') : '',
  ];
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
  return wordsAround(article.text, mention).some((words) => holdsInRow(words, asked));
}

/** Quotation marks end it too: what somebody speaks of is not whom he speaks for. */
const SENTENCE_END = endOf('[.!?]');
const CLAUSE_END = endOf('[.!?,;:]');

/** The stop of a title before a name ends nothing. */
function endOf(stops: string): RegExp {
  return new RegExp(
    String.raw`(?<!\b(?:Sen|Rep|Gov|Gen|Lt|Col|Sgt|Dr|Mr|Mrs|Ms|St|Prof|Rev))${stops}["”»’]?\s|["“”«»„\n]`,
    'u',
  );
}

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
