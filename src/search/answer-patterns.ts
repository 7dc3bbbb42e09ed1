import { MONTHS, WEEKDAYS } from '../articles/day-words.ts';
import { AGE, NAME_AND_AGE } from '../text/ages.ts';
import type { QuestionKind } from './asks-for.ts';

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds? thousands? millions? billions? half third dozens? ' +
  'две три четири пет шест седем осем девет десет двадесет сто хиляди половината ' +
  'два две три четыре пять шесть семь восемь девять десять двадцать сто тысяч половина ' +
  'дві чотири п.ять шість сім вісім дев.ять двадцять тисяч';
const numberWords = NUMBER_WORDS.trim().split(/\s+/).join('|');
const number = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d[\\d.,]*|${numberWords})(?![\\p{L}])`, 'giu');
/** What follows a number that counts no people or things: "60 percent", "5 weeks". */
const MEASURES =
  '%|per ?cent|percent|a\\.?m|p\\.?m|years?|months?|weeks?|days?|' +
  'на сто|процент|годин|месец|седмиц|дни|лет|год|месяц|недел|дн|відсот|рок|місяц|тиж';
/** A number without currency, measure or clock; four digits of our age are a year. */
const count = new RegExp(
  `(?<![\\p{L}\\p{N}$£€₴₽.,:-])(?!(?:19|20)\\d\\d(?!\\d))(?:\\d[\\d.,]*(?:m|bn|k)?|${numberWords})(?![\\p{L}\\d%]|[.,:]\\d|-(?:year|\\d)|\\s?(?:${MEASURES}))`,
  'giu',
);
/** English days and months begin with a capital; of others the last letters change with the case. */
const calendarWords = [...MONTHS, ...WEEKDAYS].flat().map((word) => {
  if (/[a-z]/.test(word)) return word.charAt(0).toUpperCase() + word.slice(1);
  return word.length < 5 ? word : `${word.replace(/[аеиіоуьюяй]$/u, '')}\\p{L}{0,2}`;
});
const date = new RegExp(
  `(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|(?<![\\p{L}\\d])(?:(?:\\d{1,2} )?(?:${calendarWords.join('|')})(?!\\p{L})(?:\\.? \\d{1,2}(?!\\d))?|next (?:week|month|year|spring|summer|fall|autumn|winter)|tomorrow)`,
  'gu',
);
const age = new RegExp(`${NAME_AND_AGE.source}|${AGE.source}`, 'giu');
/** What may answer a question of a kind, in any of the languages; global, so for `match` and `matchAll`. */
export const answerPatterns: Readonly<Record<Exclude<QuestionKind, 'other'>, RegExp>> = {
  percentage: /\d[\d.,]*\s?(?:%|per ?cent|на сто|процент\p{L}*|відсотк\p{L}*)/giu,
  money:
    /[$€£₴₽]\s?\d[\d.,]*|\d[\d.,]*\s(?:(?:million|billion|trillion|млн|млрд|милион\p{L}*|миллион\p{L}*|мільйон\p{L}*)\s)?(?:dollars|euros|pounds|лева|евро|долар\p{L}*|доллар\p{L}*|рубл\p{L}*|євро|грив\p{L}*)/giu,
  year: /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g,
  date,
  count,
  age,
  number,
};

/** Money, then shares: what a question may ask for that does not say so. */
export const amountPatterns: readonly RegExp[] = [answerPatterns.money, answerPatterns.percentage];
