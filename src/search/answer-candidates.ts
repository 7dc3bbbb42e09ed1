import { isLetterOrDigit, isUpper } from '../text/character-classes.ts';
import { amountPatterns, answerPatterns } from './answer-patterns.ts';
import type { QuestionKind } from './asks-for.ts';

const DIGIT = /\d/;
const WHITE_SPACE = /\s+/;
const POSSESSIVE = /['’]s$/;
/** A run of capitalised words, where it begins. */
const name = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|the|de|van|von|al|на)\s+)?\p{Lu}[\p{L}’'-]+)*/uy;

/**
 * The strings in a sentence that may be what a question asks for: amounts where it asks for one, else names. In lower
 * case, without the words of the question; a sentence may have none.
 */
export function answerCandidates(sentence: string, kind: QuestionKind, asked: ReadonlySet<string>): string[] {
  // Questions that do not say what they ask for ("the prize grew to what?") ask for a name most often, for an amount now and then.
  const found = kind === 'other' && DIGIT.test(sentence) ? amountsIn(sentence) : [];
  for (const each of kind === 'other' ? namesIn(sentence) : (sentence.match(answerPatterns[kind]) ?? [])) {
    const words = each.toLowerCase().split(WHITE_SPACE);
    const fresh = words.filter((word) => !asked.has(word.replace(POSSESSIVE, '')));
    if (fresh.length > 0) found.push(fresh.join(' '));
  }
  return found;
}

function amountsIn(sentence: string): string[] {
  const amounts = amountPatterns.flatMap((pattern) => sentence.match(pattern) ?? []);
  return amounts.map((amount) => amount.toLowerCase());
}

/**
 * Runs of capitalised words. The first word of a sentence is one as often as not, so it only counts beside another. The
 * expression is tried only where a word begins with a capital: left to look for such places itself, it takes twice as long.
 */
function namesIn(sentence: string): string[] {
  const names: string[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!isUpper(sentence.charCodeAt(at)) || isLetterOrDigit(sentence.charCodeAt(at - 1))) continue;
    name.lastIndex = at;
    const [found] = name.exec(sentence) ?? [];
    if (found === undefined) continue;
    const isLoneFirstWord = at <= 1 && !WHITE_SPACE.test(found);
    if (!isLoneFirstWord) names.push(found);
    at += found.length - 1;
  }
  return names;
}
