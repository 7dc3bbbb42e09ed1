import type { ArticleIndex } from '../../search/article-index.ts';
import type { RankedPassage } from '../../search/search-passages.ts';
import type { Citation, Sentence } from '../answer.ts';
import { CitationList } from '../citation-list.ts';
import { besideWhatTheyDifferFrom, findDisagreements } from './find-disagreements.ts';
import { showSentence } from './show-sentence.ts';
import type { ToldPassage } from './tell-story.ts';

/** Sentences that a reader takes in at a glance; further passages stand with the sources. */
const SENTENCES_SHOWN = 4;

export interface Summary {
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
}

/**
 * The first of the passages, and of each article at least one, so that no source stands there without a sentence. A title
 * is no sentence: it is shown only where nothing else is of its article.
 */
function shownOf<Passage extends Pick<RankedPassage, 'article' | 'span'>>(
  passages: readonly Passage[],
): readonly Passage[] {
  const seen = new Set<string>();
  return sentencesOf(passages).filter(({ article }, position) => {
    const isFirst = !seen.has(article.id);
    seen.add(article.id);
    return position < SENTENCES_SHOWN || isFirst;
  });
}

/** The passages in their order; for a title stands what else there is of its article, or else it comes last. */
function sentencesOf<Passage extends Pick<RankedPassage, 'article' | 'span'>>(
  passages: readonly Passage[],
): readonly Passage[] {
  const inText = passages.filter(({ span }) => span.field !== 'title');
  const ordered = passages.flatMap((passage) =>
    passage.span.field === 'title'
      ? (inText.find(({ article }) => article.id === passage.article.id) ?? [])
      : passage,
  );
  const inWords = new Set(inText.map(({ article }) => article.id));
  return [...new Set([...ordered, ...passages.filter(({ article }) => !inWords.has(article.id))])];
}

/** An answer in the articles' own sentences: the passages are cited, and the first of them are shown, those that disagree side by side. */
export async function composeSummary(
  index: ArticleIndex,
  passages: readonly Pick<RankedPassage, 'article' | 'span'>[],
): Promise<Summary> {
  const first = shownOf(passages);
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
        ...(other === undefined ? {} : { differsFrom: numberOf(other) }),
      };
    }),
  );
  return { sentences, citations: citations.toCitations() };
}
