import type { StoredArticle } from '../../articles/article.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { ToldPassage } from './tell-story.ts';

/** Shorter ones are headings and fragments, longer ones no single statement. */
const SHORTEST_SENTENCE = 40;
const LONGEST_SENTENCE = 300;

/** The sentences of an article that can stand in an answer, in their order. */
export function sentencesOf(article: StoredArticle): readonly ToldPassage[] {
  return keptRanges(article.text.length, article.skip).flatMap((kept) =>
    splitSentences(article.text.slice(kept.start, kept.end), article.language).flatMap((sentence) => {
      const [start, end] = [kept.start + sentence.start, kept.start + sentence.end];
      if (end - start < SHORTEST_SENTENCE || end - start > LONGEST_SENTENCE) return [];
      return [{ article, span: { start, end, text: article.text.slice(start, end) } }];
    }),
  );
}
