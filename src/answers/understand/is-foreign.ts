import { detectLanguage } from '../../text/detect-language.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Token } from './tokenise.ts';

const FOREIGN = new Set(['de', 'fr', 'es']);
/** English words that other languages have as well. */
const SHARED_WORDS = new Set('a an in on was has he me die no so to of by do at is'.split(' '));
const FEWEST_WORDS = 3;
/** One of these is enough: greetings, thanks and question words that are no English. */
const TELLING_WORDS = new Set(
  (
    'ist wer wie wann warum passiert gesagt hallo danke bitte guten bonjour merci pourquoi quand où hola gracias buenos ' +
    'qué quién cuándo dónde cómo grazie perché buongiorno cosa cześć dzień dziękuję dlaczego merhaba teşekkürler'
  ).split(' '),
);

/** True for Latin text in a language other than English: told by its words, and only where none is English alone. */
export function isForeign(question: string, tokens: readonly Token[]): boolean {
  const isTold = tokens.some(({ word }) => TELLING_WORDS.has(word));
  if (!isTold && (tokens.length < FEWEST_WORDS || !FOREIGN.has(detectLanguage(question)))) return false;
  const english = stopWords('en');
  return !tokens.some(({ word }) => english.has(word) && !SHARED_WORDS.has(word));
}
