import type { Citation } from '../answers/answer.ts';
import type { DigestOutcome } from './digester.ts';
import type { ToldDigestStory, ToldReport } from './reader-store.ts';

/** What each story of a digest was told from, by which it is known when that is withdrawn or corrected. */
export function toldIn({ digest, storyKeys }: DigestOutcome): readonly ToldDigestStory[] {
  const reports = new Map(digest.citations.map((citation) => [citation.n, toReport(citation)]));
  return digest.stories.map((story, index) => {
    const cited = [
      ...story.sentences.flatMap(({ citations }) => citations),
      ...story.quotes.map(({ citation }) => citation),
    ];
    return { key: storyKeys[index] ?? '', reports: [...new Set(cited.flatMap((n) => reports.get(n) ?? []))] };
  });
}

function toReport({ articleId, version = 1, passages }: Citation): ToldReport {
  return {
    articleId,
    version,
    passages: passages.map(({ start, end, field }) => ({ start, end, ...(field ? { field } : {}) })),
  };
}
