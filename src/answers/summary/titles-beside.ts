import type { StoredArticle } from '../../articles/article.ts';
import type { ToldPassage } from './tell-story.ts';

/** The titles that search did not find: "Queen dies at 96" may say what no sentence does. */
export function titlesBeside(
  passages: readonly ToldPassage[],
  articles: readonly StoredArticle[],
): readonly ToldPassage[] {
  const isFound = (article: StoredArticle) =>
    passages.some((passage) => passage.article.id === article.id && passage.span.field === 'title');
  return articles
    .filter((article) => !isFound(article))
    .map((article) => ({
      article,
      span: { start: 0, end: article.title.length, text: article.title, field: 'title' as const },
    }));
}
