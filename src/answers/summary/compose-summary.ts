import type { ArticleIndex } from '../../search/article-index.ts';
import type { Citation, Sentence } from '../answer.ts';
import { CitationList } from '../citation-list.ts';
import { besideWhatTheyDifferFrom, findDisagreements } from './find-disagreements.ts';
import { showSentence } from './show-sentence.ts';
import { shownOf } from './shown-of.ts';
import type { ToldPassage } from './tell-story.ts';

export interface Summary {
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
}

/** An answer in the articles' own sentences: the passages are cited, and `first` of them are shown, those that disagree side by side. */
export async function composeSummary(
  index: ArticleIndex,
  passages: readonly ToldPassage[],
  first: readonly ToldPassage[] = shownOf(passages),
): Promise<Summary> {
  const disagreements = findDisagreements(first);
  const citations = new CitationList();
  const numbers = new Map(
    passages.map((passage) => [passage, citations.cite(passage.article, passage.span)]),
  );
  const numberOf = (passage: ToldPassage) => numbers.get(passage) ?? 1;
  const sentences = await Promise.all(
    besideWhatTheyDifferFrom(first, disagreements).map(async (passage) => {
      const other = disagreements.get(passage);
      return {
        text: await showSentence(index, passage.article, passage.span),
        citations: [numberOf(passage)],
        ...(passage.article.language === 'und' ? {} : { language: passage.article.language }),
        ...(other === undefined ? {} : { differsFrom: numberOf(other) }),
      };
    }),
  );
  return { sentences, citations: citations.toCitations() };
}
