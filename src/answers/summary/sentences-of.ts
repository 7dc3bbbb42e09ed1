import type { StoredArticle } from '../../articles/article.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { isStatement } from './is-statement.ts';
import type { ToldPassage } from './tell-story.ts';

/** Longer ones are no single statement. */
const LONGEST_SENTENCE = 300;

/** The sentences of an article that can stand in an answer, in their order. */
export function sentencesOf(
  article: StoredArticle,
  { fewestWords }: { readonly fewestWords?: number } = {},
): readonly ToldPassage[] {
  return keptRanges(article.text.length, article.skip).flatMap((kept) =>
    splitSentences(article.text.slice(kept.start, kept.end), article.language).flatMap((sentence) => {
      const [start, end] = [kept.start + sentence.start, kept.start + sentence.end];
      const text = article.text.slice(start, end);
      if (text.length > LONGEST_SENTENCE || !isStatement(text, fewestWords)) return [];
      return [{ article, span: { start, end, text } }];
    }),
  );
}
