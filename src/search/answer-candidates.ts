import { isLetterOrDigit, isUpper } from '../text/character-classes.ts';
import type { QuestionKind } from './asks-for.ts';

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds? thousands? millions? billions? half third dozens? ' +
  'две три четири пет шест седем осем девет десет двадесет сто хиляди половината ' +
  'два две три четыре пять шесть семь восемь девять десять двадцать сто тысяч половина ' +
  'дві чотири п.ять шість сім вісім дев.ять двадцять тисяч';
const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d[\\d.,]*|${NUMBER_WORDS.trim().split(/\s+/).join('|')})(?![\\p{L}])`,
  'giu',
);
const patterns: Readonly<Record<Exclude<QuestionKind, 'other'>, RegExp>> = {
  percentage: /\d[\d.,]*\s?(?:%|per ?cent|на сто|процент\p{L}*|відсотк\p{L}*)/giu,
  money:
    /[$€£₴₽]\s?\d[\d.,]*|\d[\d.,]*\s(?:(?:million|billion|trillion|млн|млрд|милион\p{L}*|миллион\p{L}*|мільйон\p{L}*)\s)?(?:dollars|euros|pounds|лева|евро|долар\p{L}*|доллар\p{L}*|рубл\p{L}*|євро|грив\p{L}*)/giu,
  year: /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g,
  number,
};
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
  for (const each of kind === 'other' ? namesIn(sentence) : (sentence.match(patterns[kind]) ?? [])) {
    const words = each.toLowerCase().split(WHITE_SPACE);
    const fresh = words.filter((word) => !asked.has(word.replace(POSSESSIVE, '')));
    if (fresh.length > 0) found.push(fresh.join(' '));
  }
  return found;
}

function amountsIn(sentence: string): string[] {
  const amounts = [...(sentence.match(patterns.money) ?? []), ...(sentence.match(patterns.percentage) ?? [])];
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
