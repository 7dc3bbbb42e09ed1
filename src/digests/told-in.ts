import type { Citation } from '../answers/answer.ts';
import type { Digest } from './digest.ts';
import type { DigestOutcome } from './digester.ts';
import type { ToldDigestStory, ToldReport } from './reader-store.ts';

/** Many readers get one digest, and most of them know its stories by the same keys. */
const known = new WeakMap<Digest, Map<string, readonly ToldDigestStory[]>>();

/** What each story of a digest was told from, by which it is known when that is withdrawn or corrected. */
export function toldIn(outcome: DigestOutcome): readonly ToldDigestStory[] {
  const ofDigest = known.get(outcome.digest) ?? new Map<string, readonly ToldDigestStory[]>();
  known.set(outcome.digest, ofDigest);
  const keys = outcome.storyKeys.join('\n');
  const told = ofDigest.get(keys) ?? readTold(outcome);
  ofDigest.set(keys, told);
  return told;
}

function readTold({ digest, storyKeys, titlesOf = [] }: DigestOutcome): readonly ToldDigestStory[] {
  const told = new Map(digest.citations.map((citation) => [citation.n, toReport(citation)]));
  return digest.stories.map(({ title, sentences, quotes }, index) => {
    const cited = [
      ...sentences.flatMap(({ citations }) => citations),
      ...quotes.map(({ citation }) => citation),
    ];
    const reports = [...new Set(cited.flatMap((n) => told.get(n) ?? []))];
    const key = storyKeys[index] ?? '';
    const titled = titlesOf[index] ?? null;
    if (titled === null) return { key, reports };
    const { id: articleId, version } = titled;
    // A report of which only the title is told is followed too.
    const isTold = reports.some((report) => report.articleId === articleId);
    return {
      key,
      reports: isTold ? reports : [...reports, { articleId, version, passages: [] }],
      headline: { articleId, title },
    };
  });
}

function toReport({ articleId, version = 1, passages }: Citation): ToldReport {
  return {
    articleId,
    version,
    passages: passages.map(({ start, end, field }) => ({ start, end, ...(field ? { field } : {}) })),
  };
}
