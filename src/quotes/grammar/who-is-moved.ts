import type { ParsedSentence } from './parsed-sentence.ts';

/** Verbs whose object does what the infinitive behind it says. */
const MOVES =
  /^(?:leads?|led|leading|prompt(?:s|ed|ing)?|caus(?:es?|ed|ing)|forc(?:es?|ed|ing)|gets?|got|getting|mov(?:es?|ed|ing)|driv(?:es?|ing)|drove|inspir(?:es?|ed|ing)|allow(?:s|ed|ing)?)$/;

/** "The answer led critics like Keller to call it …": who is led to do it does it; -1 where nobody is. `head` begins the noun phrases before it. */
export function whoIsMoved({ chunks, tokens }: ParsedSentence, infinitive: number, head: number): number {
  if (chunks[infinitive - 1]?.kind !== 'noun') return -1;
  const isLike = tokens.words[chunks[head - 1]?.from ?? -1] === 'like' && chunks[head - 2]?.kind === 'noun';
  const who = isLike ? head - 2 : head;
  const mover = chunks[who - 1];
  return mover?.kind === 'verb' && MOVES.test(tokens.words[mover.head] ?? '') ? who : -1;
}
