import type { RankedPassage } from '../../search/search-passages.ts';

/** What is asked about, in words. */
interface Matter {
  /** How many words there are. */
  readonly size: number;
  /** How many of them stand in a text. */
  countIn(text: string): number;
}

/** Where an article says what it is about. */
const LEAD_CHARACTERS = 600;
/** A question of more words tells a story around its point, of which each article has its own part. */
const SHORT = 5;
/** What holds less than this share of the words that one of the articles holds is on something else. */
const SHARE_NEEDED = 0.6;

/**
 * Without the passages of articles that have much less to do with a short question than another one has: "won" in a report on
 * the cup says nothing of who won the marathon. Told by title, lead and the passages themselves.
 */
export function onTheMatter<Passage extends Pick<RankedPassage, 'article' | 'span'>>(
  passages: readonly Passage[],
  matter: Matter,
): readonly Passage[] {
  if (matter.size > SHORT) return passages;
  const texts = new Map<string, string[]>();
  for (const { article, span } of passages) {
    const own = texts.get(article.id) ?? [article.title, article.text.slice(0, LEAD_CHARACTERS)];
    texts.set(article.id, [...own, span.text]);
  }
  const met = new Map([...texts].map(([id, own]) => [id, matter.countIn(own.join('\n'))]));
  const most = Math.max(...met.values());
  return passages.filter(({ article }) => (met.get(article.id) ?? 0) >= SHARE_NEEDED * most);
}
