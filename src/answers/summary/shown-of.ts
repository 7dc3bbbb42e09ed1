import type { RankedPassage } from '../../search/search-passages.ts';

/** Sentences that a reader takes in at a glance; further passages stand with the sources. */
const SENTENCES_SHOWN = 4;
/** Of all sentences of one answer together. */
export const MOST_CHARACTERS = 900;

/**
 * Which of the passages are shown as sentences: the first, and of each article at least one, as far as they fit a message. A
 * title is no sentence: it is shown only where nothing else is of its article.
 */
export function shownOf<Passage extends Pick<RankedPassage, 'article' | 'span'>>(
  passages: readonly Passage[],
): readonly Passage[] {
  const seen = new Set<string>();
  let room = MOST_CHARACTERS;
  return sentencesOf(passages).filter(({ article, span }, position) => {
    const isFirst = !seen.has(article.id);
    const isShown = (position < SENTENCES_SHOWN || isFirst) && (seen.size === 0 || span.text.length <= room);
    if (isShown) {
      seen.add(article.id);
      room -= span.text.length;
    }
    return isShown;
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
