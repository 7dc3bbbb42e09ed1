import type { StoredArticle } from '../../articles/article.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { words } from '../../text/words.ts';
import type { Asking } from '../asking.ts';
import { articlesWith } from './articles-with.ts';

const ARTICLES_READ = 24;
/** How far from a speaker's name the office or house that he speaks for may be named. */
const BEFORE_MENTION = 80;
const AFTER_MENTION = 160;

/**
 * Quotations of those who speak for what is asked, or in the role that is asked ("Kremlin spokesman", "Ministry of
 * Ferries"): its words stand in a row in their name or role, or beside their name in the same sentence.
 */
export async function findByRole(asking: Asking, role: string): Promise<readonly StoredQuote[]> {
  const asked = plainWords(role);
  if (asked.length === 0) return [];
  const articles = await asking.index.articles(await articlesWith(asking, role, ARTICLES_READ));
  const quotes = await Promise.all(
    articles.map(async (article) =>
      (await asking.index.quotesIn(article.id)).filter(({ quote }) => isSpokenFor(asked, article, quote)),
    ),
  );
  return quotes.flat();
}

function isSpokenFor(
  asked: readonly string[],
  article: StoredArticle,
  { speaker }: StoredQuote['quote'],
): boolean {
  if (speaker === null) return false;
  if (holdsInRow(`${speaker.name} ${speaker.role ?? ''}`, asked)) return true;
  const { mention } = speaker;
  if (mention === undefined || speaker.kind !== 'person') return false;
  const before = article.text.slice(Math.max(0, mention.start - BEFORE_MENTION), mention.start);
  const after = article.text.slice(mention.end, mention.end + AFTER_MENTION);
  return (
    holdsInRow(before.split(SENTENCE_END).at(-1) ?? '', asked) ||
    holdsInRow(after.split(SENTENCE_END)[0] ?? '', asked)
  );
}

/** Quotation marks end it too: what somebody speaks of is not whom he speaks for. */
const SENTENCE_END = /[.!?]["”»’]?\s|["“”«»„\n]/u;

/** A single word must be a name there ("Veterans"), or every "black voter" would speak for Mr Black. */
function holdsInRow(text: string, asked: readonly string[]): boolean {
  const here = words(text).filter(({ text: word }) => asked.length > 1 || /^\p{Lu}/u.test(word));
  const plain = here.flatMap(({ text: word }) => plainWords(word));
  return plain.some((_, at) => asked.every((word, index) => plain[at + index] === word));
}

function plainWords(text: string): readonly string[] {
  return words(text)
    .map((word) => word.text.toLowerCase().replace(/['’]s$/, ''))
    .filter((word) => !ARTICLES.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
