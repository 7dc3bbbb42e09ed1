import type { Answer, Citation } from '../answers/answer.ts';

/** What tells an admin most stands first; more would not be read. */
const MOST_LINES = 10;

/**
 * What an answer rested on, a line each, for those who are told that it is wrong: how the question was taken, each quotation
 * with who is said to have said it, each sentence, and where they stand.
 */
export function evidenceOf({ kind, understood, quotes, sentences, citations }: Answer): readonly string[] {
  const { speakers = [], topic, from, to, language } = understood;
  const taken = [
    kind,
    ...speakers,
    topic,
    language,
    from === undefined && to === undefined ? undefined : `${from ?? '…'} – ${to ?? '…'}`,
  ];
  const placeOf = (n: number) => citations.find((citation) => citation.n === n);
  return [
    taken.filter((part) => part !== undefined).join(' · '),
    ...quotes.map(({ speaker, confidence, text, start, end, articleId, citation }) => {
      const place = `${versioned(articleId, placeOf(citation))} ${start}–${end}`;
      return `${speaker?.name ?? '?'} (${confidence}): ${text} · ${place}`;
    }),
    ...sentences.map(
      ({ text, citations: numbers }) => `${text} · ${numbers.map((n) => placesIn(placeOf(n))).join(', ')}`,
    ),
  ].slice(0, MOST_LINES);
}

function placesIn(citation: Citation | undefined): string {
  if (citation === undefined) return '?';
  const ranges = citation.passages.map(
    ({ start, end, field }) => `${field === 'title' ? 'title ' : ''}${start}–${end}`,
  );
  return `${versioned(citation.articleId, citation)} ${ranges.join(' ')}`;
}

function versioned(articleId: string, citation: Citation | undefined): string {
  return citation?.version === undefined ? articleId : `${articleId} v${citation.version}`;
}
