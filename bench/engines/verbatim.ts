import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { programVersion } from '../../src/commands/program-version.ts';
import { packArticle } from '../../src/search/pack-article.ts';
import { searchPassages } from '../../src/search/search-passages.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { BenchArticle } from '../bench.ts';
import type { OpenEngine } from './engine.ts';

const PASSAGES = 8;

/** This program: from a question to the passages that answer it, ranked sentence by sentence. */
export const open: OpenEngine = async (folder) => {
  const store = await openStore(join(folder, 'verbatim.db'));
  return {
    name: `Verbatim ${programVersion()}`,
    add: async (articles) => {
      await store.archive.put(articles.map(toProcessed));
    },
    finish: async () => {},
    find: async (text) => {
      const query = { text, language: 'en', interval: {}, asOf: new Date('2100-01-01'), limit: PASSAGES };
      const { passages } = await searchPassages(store.index, query);
      return [...new Set(passages.map(({ article }) => article.id))];
    },
    close: () => store.close(),
  };
};

/** As ingest makes it, but for quotations and copies, which have a bench of their own. */
export function toProcessed({ id, title, text, publishedAt, source }: BenchArticle) {
  const hash = createHash('sha256').update(`${id}\n${text}`).digest('hex');
  const article = {
    id,
    title,
    text,
    skip: [],
    hash,
    contentKey: hash,
    ...(source === undefined ? {} : { source }),
    sourceIsClaimed: false,
    publishedAt: new Date(publishedAt).toISOString(),
    publishedAtIsAssumed: false,
    language: 'en',
    flags: [],
  };
  return { article, quotes: [], sketch: [], origin: 'bench', analysis: packArticle(article) };
}
