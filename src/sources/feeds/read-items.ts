import type { Article } from '../../articles/article.ts';
import { describeError, type ErrorCode, VerbatimError } from '../../errors.ts';
import { type PageReader, type ReadPage, readPage } from '../fetch/read-page.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { SeenItem, StoredFeed } from './feed-store.ts';
import { plainText } from './feed-text.ts';
import { articleOfItem, articleOfPage, type ItemSource } from './item-article.ts';
import type { KeyedItem } from './item-keys.ts';
import { isPageOfItem, isWholeText } from './whole-text.ts';

/** What became of an entry: an article, whole or as much of it as the feed gives, or the reason why there is none. */
export type ReadItem =
  | {
      readonly keyed: KeyedItem;
      readonly kind: 'article';
      readonly article: Article;
      readonly partial: Problem | null;
    }
  | { readonly keyed: KeyedItem; readonly kind: 'rejected'; readonly problem: Problem };

export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  /** True where asking again later may help. */
  readonly mayPass: boolean;
}

export interface ItemReading extends PageReader {
  readonly feed: Pick<StoredFeed, 'url' | 'title' | 'outlet' | 'fullText'>;
  readonly parsed: Pick<Feed, 'language'>;
  readonly now: Date;
}

/**
 * Makes an article of an entry: from its page where the feed gives only a summary, else from the feed. A page that cannot be
 * read, or is a wall, leaves what the feed gives, marked as partial. Never throws: what is wrong with an entry is its own.
 */
export async function readItem(
  keyed: KeyedItem,
  reading: ItemReading,
  signal?: AbortSignal,
): Promise<ReadItem> {
  try {
    return await readSoundItem(keyed, reading, signal);
  } catch (error) {
    return { keyed, kind: 'rejected', problem: problemOf(error) };
  }
}

async function readSoundItem(
  keyed: KeyedItem,
  reading: ItemReading,
  signal?: AbortSignal,
): Promise<ReadItem> {
  const { feed, parsed, now } = reading;
  const { item } = keyed;
  const source: ItemSource = { feed, keyed, now, language: parsed.language };
  const given = await givenText(item);
  if (isWholeText(given.text, given.isContent) || item.url === undefined || !isFollowed(keyed, reading))
    return {
      keyed,
      kind: 'article',
      article: articleOfItem(wordsOf(given.text, item), source),
      partial: null,
    };
  const page = await tryPage(item.url, reading, signal);
  if (
    'url' in page &&
    page.wall === undefined &&
    isPageOfItem(page.text, { title: item.title, text: given.text })
  )
    return { keyed, kind: 'article', article: articleOfPage(page, source), partial: null };
  const problem = 'url' in page ? WALL : page;
  if (given.text === '') return { keyed, kind: 'rejected', problem };
  const article = articleOfItem(given.text, source);
  return {
    keyed,
    kind: 'article',
    article: { ...article, flags: [...article.flags, 'partial'] },
    partial: problem,
  };
}

const WALL: Problem = {
  code: 'refused',
  message: 'The page shows something else than the article: a paywall or a consent wall, it seems.',
  mayPass: false,
};

function isFollowed({ ownsUrl }: KeyedItem, { feed }: ItemReading): boolean {
  return feed.fullText === 'follow' && ownsUrl;
}

/** The longer of what the feed gives; a text in the place for whole ones counts as such. */
async function givenText({
  content,
  summary,
}: FeedItem): Promise<{ readonly text: string; readonly isContent: boolean }> {
  const whole = content === undefined ? '' : await plainText(content);
  const short = summary === undefined ? '' : await plainText(summary);
  return whole.length >= short.length && whole !== ''
    ? { text: whole, isContent: true }
    : { text: short, isContent: false };
}

/** An entry of a title alone says what its title says. */
function wordsOf(text: string, { title }: FeedItem): string {
  if (text !== '' || title === '') return text;
  return title;
}

async function tryPage(url: string, reader: PageReader, signal?: AbortSignal): Promise<ReadPage | Problem> {
  try {
    return await readPage(url, reader, signal);
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): Problem {
  const code = error instanceof VerbatimError ? error.code : 'internal';
  return { code, message: describeError(error), mayPass: code === 'unreachable' || code === 'timeout' };
}

/** After so many tries the page is not asked for again. */
const MAX_ATTEMPTS = 4;

/** Whether there is something to be done about an entry: it is new, changed, or its page may be had by now. */
export function isDue({ fingerprint }: KeyedItem, seen: SeenItem | undefined): boolean {
  if (seen === undefined || seen.fingerprint !== fingerprint) return true;
  return seen.attempts > 0 && seen.attempts < MAX_ATTEMPTS;
}

/** What is remembered of an entry that was read. */
export function toSeen(read: ReadItem, before: SeenItem | undefined): SeenItem {
  const { key, fingerprint, item } = read.keyed;
  const problem = read.kind === 'rejected' ? read.problem : read.partial;
  const attempts = before?.fingerprint === fingerprint ? before.attempts : 0;
  return {
    key,
    fingerprint,
    state: read.kind === 'rejected' ? 'rejected' : problem === null ? 'stored' : 'partial',
    reason: problem?.message ?? null,
    articleId: read.kind === 'article' ? read.article.id : null,
    title: item.title,
    attempts: problem?.mayPass === true ? attempts + 1 : 0,
  };
}
