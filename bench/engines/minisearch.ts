import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import { FOUND, type OpenEngine } from './engine.ts';

/** All in memory. */
export const open: OpenEngine = async () => {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  const { version } = createRequire(import.meta.url)('minisearch/package.json');
  return {
    name: `MiniSearch ${version}`,
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
