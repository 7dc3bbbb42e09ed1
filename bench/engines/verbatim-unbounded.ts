import { join } from 'node:path';
import { openStore } from '../../src/storage/open-store.ts';
import type { OpenEngine } from './engine.ts';
import { openVerbatim } from './verbatim.ts';

/** The same without a budget: every posting of every word is read. What the budget costs is the difference in what is found. */
export const open: OpenEngine = async (folder) => {
  const store = await openStore(join(folder, 'verbatim.db'));
  const { index } = store;
  const candidates = index.candidates.bind(index);
  const articles = await index.articleCount();
  index.candidates = (plan) => {
    const weights = plan.terms.map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    // The word of least weight, too, twice: in headings and anywhere.
    return candidates({ ...plan, postingsBudget: (2 * articles * total) / Math.min(...weights, total) });
  };
  return openVerbatim(store, 'the same without a budget');
};
