import type { Bench } from '../bench.ts';
import { median, percentile, rounded } from '../statistics.ts';

const ARTICLES = 200;

/** The check of a sentence against the passage it is tied to, as every sentence of an answer passes it. */
export const bench: Bench = {
  title: 'The check',
  async run({ articles }) {
    const { checkClaim } = await import('../../src/answers/check/check-claim.ts');
    const { rememberIndexes } = await import('../../src/answers/check/remember-indexes.ts');
    const indexOf = rememberIndexes();
    const ms: number[] = [];
    for await (const { text } of articles(ARTICLES)) {
      const source = text.slice(0, 900);
      const claim = source.split(/(?<=[.!?])\s+/)[0] ?? '';
      const startMs = performance.now();
      checkClaim({ claim, sources: indexOf([source]) });
      ms.push(performance.now() - startMs);
    }
    return [
      {
        title: 'One sentence checked against 900 characters',
        columns: ['', 'ms'],
        rows: [
          ['50 of 100 within', rounded(median(ms))],
          ['90 of 100 within', rounded(percentile(ms, 0.9))],
          ['99 of 100 within', rounded(percentile(ms, 0.99))],
        ],
        chart: { file: 'check', column: 1, unit: 'ms for one sentence' },
      },
    ];
  },
};
