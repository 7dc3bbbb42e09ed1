import type { ArticleIndex } from '../../search/article-index.ts';
import type { RankedPassage } from '../../search/search-passages.ts';
import type { Citation, Sentence } from '../answer.ts';
import { CitationList } from '../citation-list.ts';
import { showSentence } from './show-sentence.ts';

/** Sentences that a reader takes in at a glance; further passages stand with the sources. */
const SENTENCES_SHOWN = 4;

export interface Summary {
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
}

/** An answer in the articles' own sentences: each passage is cited, and the first of them are shown. */
export async function composeSummary(
  index: ArticleIndex,
  passages: readonly Pick<RankedPassage, 'article' | 'span'>[],
): Promise<Summary> {
  const citations = new CitationList();
  const numbers = passages.map(({ article, span }) => citations.cite(article, span));
  const sentences = await Promise.all(
    passages.slice(0, SENTENCES_SHOWN).map(async ({ article, span }, position) => ({
      text: await showSentence(index, article, span),
      citations: [numbers[position] ?? 1],
    })),
  );
  return { sentences, citations: citations.toCitations() };
}
