import MiniSearch from 'minisearch';
import { pinnedVersion } from '../pinned-version.ts';
import { FOUND, type OpenEngine } from './engine.ts';

/** All in memory. */
export const open: OpenEngine = async () => {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  return {
    name: `MiniSearch ${pinnedVersion('minisearch')}`,
    isKept: false,
    add: async (articles) => index.addAll(articles),
    finish: async () => {},
    find: async (question) =>
      index
        .search(question)
        .slice(0, FOUND)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
};
