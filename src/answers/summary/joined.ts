import type { ToldPassage } from './tell-story.ts';

/** Two sentences of one article with all between them. */
export function joined(
  { span: { start } }: ToldPassage,
  { article, span: { end } }: ToldPassage,
): ToldPassage {
  return { article, span: { start, end, text: article.text.slice(start, end) } };
}
