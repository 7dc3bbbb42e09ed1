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
const patterns: Readonly<Record<QuestionKind, RegExp>> = {
  percentage: /\d[\d.,]*\s?(?:%|per ?cent|на сто|процент\p{L}*|відсотк\p{L}*)/giu,
  money:
    /[$€£₴₽]\s?\d[\d.,]*|\d[\d.,]*\s(?:(?:million|billion|trillion|млн|млрд|милион\p{L}*|миллион\p{L}*|мільйон\p{L}*)\s)?(?:dollars|euros|pounds|лева|евро|долар\p{L}*|доллар\p{L}*|рубл\p{L}*|євро|грив\p{L}*)/giu,
  year: /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g,
  number,
  // Names: runs of capitalised words. The first word of a sentence is one as often as not, so it only counts beside another.
  other: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|the|de|van|von|al|на)\s+)?\p{Lu}[\p{L}’'-]+)*/gu,
};

/**
 * The strings in a sentence that may be what a question asks for: amounts where it asks for one, else names. In lower
 * case, without the words of the question; a sentence may have none.
 */
export function answerCandidates(sentence: string, kind: QuestionKind, asked: ReadonlySet<string>): string[] {
  // Questions that do not say what they ask for ("the prize grew to what?") ask for a name most often, for an amount now and then.
  const found =
    kind === 'other' ? [...amountsIn(sentence, 'money'), ...amountsIn(sentence, 'percentage')] : [];
  for (const match of sentence.matchAll(patterns[kind])) {
    const isLoneFirstWord = kind === 'other' && match.index <= 1 && !/\s/.test(match[0]);
    if (isLoneFirstWord) continue;
    const words = match[0].toLowerCase().split(/\s+/);
    const fresh = words.filter((word) => !asked.has(word.replace(/['’]s$/, '')));
    if (fresh.length > 0) found.push(fresh.join(' '));
  }
  return found;
}

function amountsIn(sentence: string, kind: QuestionKind): string[] {
  return (sentence.match(patterns[kind]) ?? []).map((amount) => amount.toLowerCase());
}
