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
  // Each word twice: in headings and anywhere.
  index.candidates = (plan) => candidates({ ...plan, postingsBudget: 2 * articles * plan.terms.length });
  return openVerbatim(store, 'the same without a budget');
};
