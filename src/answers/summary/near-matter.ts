import type { StoredArticle } from '../../articles/article.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { ToldPassage } from './tell-story.ts';

/** How far from a sentence, in UTF-16 units, what it is on may stand. */
const NEAR = 400;
/** The share of the words of what was spoken of that stands there. */
const SHARE_NEEDED = 0.5;
/** An article is read in so many parts; one that is all on the matter speaks of it in parts this far apart. */
const PARTS = 10;
const PARTS_BETWEEN = 5;

/**
 * Passages near which their article speaks of the matter, and those of articles that speak of it all through; all where there are none.
 * An article that tells the news of a day has a part on each thing: its title names the earthquake, and the next part tells of a shooting.
 */
export function nearMatter(
  passages: readonly ToldPassage[],
  matter: string,
  language: string,
): readonly ToldPassage[] {
  const spokenOf = createTopicMatcher(matter, ignoredWords(), language);
  const isOnIt = (text: string) => spokenOf.match(text).size >= SHARE_NEEDED * spokenOf.size;
  const articles = new Map(passages.map(({ article }) => [article.id, article]));
  const onItAll = new Set([...articles.values()].filter((article) => isAllThrough(article, isOnIt)));
  const near = passages.filter(({ article, span: { field, start, end } }) => {
    if (onItAll.has(article)) return true;
    return isOnIt(
      field === 'title' ? article.title : article.text.slice(Math.max(0, start - NEAR), end + NEAR),
    );
  });
  return near.length > 0 ? near : passages;
}

function isAllThrough({ text }: StoredArticle, isOnIt: (text: string) => boolean): boolean {
  const size = Math.ceil(text.length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) => text.slice(part * size, (part + 1) * size));
  return parts.findLastIndex(isOnIt) - parts.findIndex(isOnIt) >= PARTS_BETWEEN;
}
