import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { governmentOf } from '../translate/government-of.ts';

/**
 * "And Texas?": a place, of which articles say that it does or reports something more often than they quote it. Bodies are quoted, and
 * countries speak by their governments.
 */
export function isPlaceQuoted({ understanding }: Asking, { answer: { quotes } }: AnswerOutcome): boolean {
  const [name = ''] = understanding.speakers;
  const isOfBody = quotes.every(({ speaker }) => speaker?.kind === 'organisation' && speaker.name === name);
  const direct = quotes.filter(({ kind }) => kind === 'direct').length;
  return quotes.length > 1 && isOfBody && 2 * direct < quotes.length && governmentOf(name) === null;
}
