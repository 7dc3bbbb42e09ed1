import { parsedForms, readStart } from './read-form.ts';
import { type Reading, takeApart } from './reading.ts';
import { trimQuestion } from './trim-question.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

const TOPIC_WORDS = 8;

/** "Is it true that the bridge is shut?" asks of the statement; null where none follows such a beginning. */
export function readClaim(reading: Reading): Understanding | null {
  const { question, tokens, forms } = reading;
  const asked = trimQuestion(tokens, forms);
  const start = readStart(parsedForms(forms).claims, asked, 0);
  if (start === 0 || start === asked.length) return null;
  const claim = wordsOf(question, asked, { start, end: asked.length });
  return {
    kind: 'question',
    language: forms.language,
    speakers: [],
    certain: false,
    ...takeApart(reading).time,
    claim,
    ...(asked.length - start > TOPIC_WORDS ? {} : { topic: claim }),
  };
}
