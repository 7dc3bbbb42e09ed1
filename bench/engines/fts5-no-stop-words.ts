import { stopWords } from '../../src/text/stop-words.ts';
import type { OpenEngine } from './engine.ts';
import { openFts5 } from './open-fts5.ts';

export const open: OpenEngine = async (folder) =>
  openFts5(folder, 'without stop words', (word) => !stopWords('en').has(word));
