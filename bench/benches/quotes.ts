import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import type { Bench, BenchArticle } from '../bench.ts';
import { pinnedVersion } from '../pinned-version.ts';
import { median, rounded } from '../statistics.ts';

const ARTICLES = 300;
const ROUNDS = 3;

/** Finding quotations, beside what compromise calls quotations: text between marks, without who said it. */
export const bench: Bench = {
  title: 'Quotations',
  async run({ articles, say }) {
    const all: BenchArticle[] = [];
    for await (const article of articles(ARTICLES)) all.push(article);
    const compromise = await loadCompromise();
    if (compromise === null) say('compromise is left out: it is not installed');
    const ours = timed(all, ({ title, text }) => {
      const quotes = extractQuotes({ title, text, language: 'en', skip: [] }).filter(
        ({ kind }) => kind === 'direct',
      );
      return { found: quotes.length, named: quotes.filter(({ speaker }) => speaker !== null).length };
    });
    const theirs =
      compromise === null ? [] : [[compromise.name, ...timed(all, ({ text }) => compromise.find(text))]];
    return [
      {
        title: `Direct quotations in ${all.length} articles`,
        columns: ['', 'found', 'with a speaker', 'ms an article'],
        rows: [['Verbatim', ...ours], ...theirs],
        chart: { file: 'quotes', column: 3, unit: 'ms an article' },
        note: 'How many of them are right is measured with the quality, see docs/quotes.md.',
      },
    ];
  },
};

type Count = { readonly found: number; readonly named: number };

function timed(articles: readonly BenchArticle[], count: (article: BenchArticle) => Count): number[] {
  const ms: number[] = [];
  let found = 0;
  let named = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const startMs = performance.now();
    const counts = articles.map(count);
    ms.push((performance.now() - startMs) / articles.length);
    found = counts.reduce((sum, each) => sum + each.found, 0);
    named = counts.reduce((sum, each) => sum + each.named, 0);
  }
  return [found, named, rounded(median(ms))];
}

async function loadCompromise(): Promise<{ name: string; find: (text: string) => Count } | null> {
  try {
    const { default: nlp } = await import('compromise/three');
    return {
      name: `compromise ${pinnedVersion('compromise')} quotations()`,
      find: (text) => ({ found: nlp(text).quotations().length, named: 0 }),
    };
  } catch {
    return null;
  }
}
