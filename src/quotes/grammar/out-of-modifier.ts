import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** No modifier is longer, in phrases; keeps the cost of a long sentence bounded. */
const LONGEST_MODIFIER = 12;

/**
 * The last noun of what is modified where a noun is the object inside of a modifier: "an official who spoke to [reporters]",
 * "protesters marching through the [streets]", "a report released by the [group]"; -1 where it is no such object.
 */
export function outOfModifier({ chunks, tokens }: ParsedSentence, noun: number): number {
  let isInClause = false;
  for (let i = noun - 1; i > 0 && i >= noun - LONGEST_MODIFIER; i--) {
    const chunk = chunks[i];
    const modified = chunks[i - 1]?.kind === 'noun' ? i - 1 : -1;
    switch (chunk?.kind) {
      case 'noun':
      case 'preposition':
      case 'adverb':
      case 'time':
      case 'conjunction':
        break;
      case 'verb': {
        const takesClause = has(chunk.bits, WordClass.Say | WordClass.Think) && i === noun - 1;
        if (takesClause) return -1; // who said [voters] want change
        const isPassive = tokens.words[chunks[i + 1]?.from ?? -1] === 'by';
        if (!isInClause && modified >= 0 && (chunk.verb === 'participle' || isPassive)) return modified;
        if (chunk.verb !== 'infinitive') isInClause = true;
        break;
      }
      case 'relative':
        return isInClause ? modified : -1;
      default:
        return -1;
    }
  }
  return -1;
}
