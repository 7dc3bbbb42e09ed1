import { setImmediate as nextTurn } from 'node:timers/promises';
import { createAnswerer } from './answers/create-answerer.ts';
import { readInTurns } from './answers/read-in-turns.ts';
import { Turns } from './answers/turns.ts';
import type { ArticleIndex } from './search/article-index.ts';
import { readIntent } from './telegram/read-intent.ts';

/** What readers ask for, of every kind and in every language, in words that any archive of news has. */
const MESSAGES = [
  'send me the news every weekday at 8',
  'what did the president say about the war last week?',
  'what happened in the capital yesterday?',
  'how much does the government spend?',
  'when will the election be?',
  'why did the minister resign?',
  'who leads the party?',
  'how old is the mayor?',
  'какво каза министърът за изборите?',
  'что сказал министр о выборах?',
  'що сказав міністр про вибори?',
];

/**
 * Reads and answers made-up messages before readers send theirs. A pattern is compiled when it is first used, code is made faster
 * when it has run: all at once, in the first reader's message, that would hold the event loop. No model is asked.
 * Ends early once `signal` is aborted; where the store cannot be read, the first reader will be told.
 */
export async function rehearse(index: ArticleIndex, asOf: Date, signal: AbortSignal): Promise<void> {
  const answerer = createAnswerer({ index: readInTurns(index, new Turns()) });
  for (const message of MESSAGES) {
    await nextTurn();
    if (signal.aborted) return;
    readIntent(message);
    await nextTurn();
    await answerer.answer({ question: message, asOf, zone: 'UTC' }).catch(() => null);
  }
}
