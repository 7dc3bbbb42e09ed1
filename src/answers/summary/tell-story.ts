import type { StoredArticle } from '../../articles/article.ts';
import type { RankedPassage } from '../../search/search-passages.ts';
import type { TopicMatcher } from '../topic-matcher.ts';
import { leadOn } from './lead-of.ts';
import { onTheMatter } from './on-the-matter.ts';
import { saysTheSame, wordSet } from './says-the-same.ts';

export type ToldPassage = Pick<RankedPassage, 'article' | 'span'>;

export interface StoryRequest {
  readonly topic: TopicMatcher;
  /** Articles in this language come first: the reader can read them. */
  readonly language: string;
  readonly isNewestFirst: boolean;
}

/** A news text says what happened in its first sentence; of several texts these tell a story from several sides. */
const MOST_LEADS = 3;
/** So many reports on a topic need no others. */
const SEVERAL = 2;
/** The share of the topic's words that an article's title and lead must hold to be about it. */
const SHARE_NEEDED = 0.6;

/** What happened, as the articles found on a topic tell it: their first sentences, then the passages that add to them. */
export function tellStory(found: readonly RankedPassage[], request: StoryRequest): readonly ToldPassage[] {
  const articles = distinctArticles(found, request);
  const leads = articles.flatMap((article): ToldPassage[] => {
    const span = leadOn(article, request.topic);
    if (span === null) return [];
    const met = request.topic.match(`${article.title} ${span.text}`).size;
    return met >= SHARE_NEEDED * request.topic.size ? [{ article, span }] : [];
  });
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const passages = found
    .filter(({ span, article }) => span.field === undefined && rank.has(article.id))
    .sort(
      (a, b) =>
        Number(b.article.language === request.language) - Number(a.article.language === request.language) ||
        (request.isNewestFirst
          ? (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? '')
          : 0),
    );
  const told = withoutSame(leads, []).slice(0, MOST_LEADS);
  const { topic } = request;
  const matter = { size: topic.size, countIn: (text: string) => topic.match(text).size };
  // Beside reports on the topic, one that only mentions it tells another story, and so does a sentence without a word of it.
  const about = new Set(leads.map(({ article }) => article.id));
  const adding = onTheMatter([...told, ...passages], matter).filter(
    (passage) =>
      !told.includes(passage) &&
      (told.length === 0 ||
        ((about.size < SEVERAL || about.has(passage.article.id)) && topic.match(passage.span.text).size > 0)),
  );
  return [...told, ...withoutSame(adding, told)];
}

function distinctArticles(found: readonly RankedPassage[], request: StoryRequest): readonly StoredArticle[] {
  const byContent = new Map<string, StoredArticle>();
  for (const { article } of found)
    if (!byContent.has(article.contentKey)) byContent.set(article.contentKey, article);
  const articles = [...byContent.values()];
  if (request.isNewestFirst)
    articles.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  const isOwn = ({ language }: StoredArticle) => language === request.language;
  return [...articles.filter(isOwn), ...articles.filter((article) => !isOwn(article))];
}

function withoutSame(
  passages: readonly ToldPassage[],
  before: readonly ToldPassage[],
): readonly ToldPassage[] {
  const seen = before.map(({ span }) => wordSet(span.text));
  return passages.filter(({ span }) => {
    const own = wordSet(span.text);
    const isNew = !seen.some((other) => saysTheSame(own, other));
    if (isNew) seen.push(own);
    return isNew;
  });
}
