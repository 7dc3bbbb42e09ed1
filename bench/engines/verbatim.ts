import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { programVersion } from '../../src/commands/program-version.ts';
import { packArticle } from '../../src/search/pack-article.ts';
import { searchPassages } from '../../src/search/search-passages.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import type { BenchArticle } from '../bench.ts';
import { type Engine, FOUND, type OpenEngine } from './engine.ts';

/** As many characters as that many sentences have: the others return whole articles. */
const CHARACTERS = 400 * FOUND;

/** This program: from a question to the passages that answer it, ranked sentence by sentence. */
export const open: OpenEngine = async (folder) =>
  openVerbatim(await openStore(join(folder, 'verbatim.db')), `Verbatim ${programVersion()}`);

export function openVerbatim(store: Store, name: string): Engine {
  return {
    name,
    isKept: true,
    add: async (articles) => {
      await store.archive.put(articles.map(toProcessed));
    },
    finish: async () => {},
    find: async (text) => {
      const query = {
        text,
        language: 'en',
        interval: {},
        asOf: new Date('2100-01-01'),
        limit: FOUND,
        characters: CHARACTERS,
      };
      const { passages } = await searchPassages(store.index, query);
      return [...new Set(passages.map(({ article }) => article.id))];
    },
    close: () => store.close(),
  };
}

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
