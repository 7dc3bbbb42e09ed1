import type { StoredArticle } from '../../articles/article.ts';
import { parseName } from '../../people/parse-name.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import type { TopicMatcher } from '../topic-matcher.ts';
import type { SpeakerQuotes } from './find-speaker.ts';
import { asMatched, fitInContext, fitOfWords, joinPieces, type MatchedQuote } from './match-quotes.ts';

/** Articles on the topic, among which those of a speaker with very many quotations are looked for. */
const ARTICLES_ON_TOPIC = 60;
/** Articles that are read to look around a quotation: more of them found no more of what was asked. */
const ARTICLES_READ = 24;
/** With this many quotations that have all of the topic in their own words, none is looked for in the context. */
const ENOUGH = 5;

/** The quotations of a speaker that are on the topic: by their own words, else with the sentence and title around them. */
export async function chooseQuotes(
  asking: Asking,
  speaker: SpeakerQuotes,
  topic: TopicMatcher,
): Promise<readonly MatchedQuote[]> {
  const groups = joinPieces(speaker.quotes).map((pieces) => ({ pieces, fit: fitOfWords(pieces, topic) }));
  const whole = groups
    .filter(({ fit }) => fit === 1)
    .flatMap(({ pieces, fit }) => asMatched(pieces, fit, topic));
  if (topic.size === 0 || whole.length >= ENOUGH) return whole;
  const text = `${asking.understanding.topic ?? ''} ${parseName(speaker.name).surnames[0] ?? ''}`;
  const onTopic = await articlesWith(asking, text, ARTICLES_ON_TOPIC);
  const more = speaker.isCut ? await quotesOf(asking, speaker, onTopic) : [];
  const candidates = [
    ...groups,
    ...joinPieces(more).map((pieces) => ({ pieces, fit: fitOfWords(pieces, topic) })),
  ];
  const rank = new Map(onTopic.map((id, index) => [id, index]));
  const partly = candidates
    .filter(({ fit, pieces }) => fit > 0 || rank.has(pieces[0]?.articleId ?? ''))
    .sort((a, b) => b.fit - a.fit || rankOf(rank, a.pieces) - rankOf(rank, b.pieces));
  const articles = await articlesOf(
    asking,
    partly.map(({ pieces }) => pieces),
  );
  const matched = partly.flatMap(({ pieces, fit }) => {
    const article = articles.get(pieces[0]?.articleId ?? '');
    const inContext = fit === 1 ? 1 : article === undefined ? 0 : fitInContext(pieces, article, topic);
    return asMatched(pieces, inContext, topic);
  });
  return matched.filter(({ fit }) => fit > 0);
}

function rankOf(rank: ReadonlyMap<string, number>, [first]: readonly StoredQuote[]): number {
  return rank.get(first?.articleId ?? '') ?? rank.size;
}

/** For a speaker with more quotations than can be read: those in the articles on the topic. */
async function quotesOf(
  { index }: Asking,
  speaker: SpeakerQuotes,
  articleIds: readonly string[],
): Promise<readonly StoredQuote[]> {
  const read = new Set(speaker.quotes.map(({ articleId }) => articleId));
  const unread = articleIds.filter((id) => !read.has(id));
  const names = new Set(speaker.quotes.flatMap(({ quote }) => quote.speaker?.name ?? []));
  return unread.length === 0 ? [] : index.quotesBySpeakers(unread, [...names]);
}

async function articlesOf(
  { index }: Asking,
  groups: readonly (readonly StoredQuote[])[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const ids = [...new Set(groups.flatMap(([first]) => first?.articleId ?? []))].slice(0, ARTICLES_READ);
  return new Map((await index.articles(ids)).map((article) => [article.id, article]));
}
