import type { TopicMatcher } from '../topic-matcher.ts';
import { bulgarianTimes } from '../understand/times/bg.ts';
import { englishTimes } from '../understand/times/en.ts';
import { russianTimes } from '../understand/times/ru.ts';
import type { TimeWords } from '../understand/times/time-words.ts';
import { ukrainianTimes } from '../understand/times/uk.ts';

/** What kind of words would answer a question: a name for "who", a day for "when", no day long past for "when will". */
export type AnswerType =
  | 'name'
  | 'time'
  | 'time-ahead'
  | 'place'
  | 'number'
  | 'amount' // of money, or a share of something
  | 'duration'
  | 'distance' // from one place to another
  | 'size' // a length, an area, a weight, a speed, a share or an amount
  | 'age'
  | 'leader' // of a union, a club, a firm
  | 'reason';

/** Words for standing at the head of something, by language. */
const leading = {
  en: 'leads?|led|leaders?|heads?|headed|heading|chairs?|chaired|chair(?:man|woman|person)|chief|director|president|secretary|boss',
  bg: 'води|ръковод\\p{L}+|оглав\\p{L}+|начело|шеф\\p{L}*|лидер\\p{L}*|председател\\p{L}*|директор\\p{L}*|президент\\p{L}*|началник\\p{L}*',
  ru: 'возглав\\p{L}+|руковод\\p{L}+|глав[аоуы]\\p{L}*|лидер\\p{L}*|председател\\p{L}*|директор\\p{L}*|президент\\p{L}*|начальник\\p{L}*',
  uk: 'очол\\p{L}+|керу\\p{L}+|керівни\\p{L}+|голов[аиуою]\\p{L}*|лідер\\p{L}*|директор\\p{L}*|президент\\p{L}*|начальни\\p{L}+',
};
const LEADING = new RegExp(`(?<!\\p{L})(?:${Object.values(leading).join('|')})(?!\\p{L})`, 'giu');

/** Whether a text says that somebody stands at the head of something of which `topic` speaks. */
export function namesLeading(text: string, topic: TopicMatcher): boolean {
  const led = text.replaceAll(LEADING, ' ');
  return led !== text && topic.match(led).size > 0;
}

const TIMES: readonly TimeWords[] = [englishTimes, bulgarianTimes, russianTimes, ukrainianTimes];
/** In English these are other words, too, unless they begin with a capital. */
const CALENDAR = new Set(
  TIMES.flatMap(({ weekdays, months, seasons }) => [...weekdays, ...months, ...seasons].join(' ').split(' ')),
);
const OTHER_TIMES =
  /(?<!\p{L})(?:today|tomorrow|yesterday|tonight|midnight|noon|o'clock|(?:next|last|this|every) (?:week|month|year|night|morning)|\p{L}+ (?:days|weeks|months|years|hours|minutes) (?:ago|later|earlier)|днес|утре|вчера|снощи|преди \p{L}+ (?:дни|дена|месеца|години)|сегодня|завтра|\p{L}+ (?:дня|дней|недели|месяца|года|лет) назад|сьогодні|завтра|вчора|учора|\p{L}+ (?:дні|днів|тижні|місяці|роки|років) тому)(?!\p{L})/iu;
const YEAR_OR_CLOCK = /(?<!\d)(?:(?:1[5-9]|20)\d\d|\d{1,2}[:.]\d\d)(?!\d)/u;

export const NUMBER =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|един|една|два|две|двама|трима|три|четири|пет|шест|седем|осем|девет|десет|единайсет|дванайсет|двайсет|двадесет|трийсет|тридесет|четирийсет|четиридесет|петдесет|шейсет|шестдесет|седемдесет|осемдесет|деветдесет|сто|хиляд\p{L}+|милион\p{L}*|половин\p{L}*|один|одна|двое|трое|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|тысяч\p{L}*|миллион\p{L}*|дві|троє|чотири|п['’]ять|шість|сім|вісім|дев['’]ять|десять|одинадцять|дванадцять|двадцять|тридцять|сорок|п['’]ятдесят|шістдесят|сімдесят|вісімдесят|дев['’]яносто|тисяч\p{L}*|мільйон\p{L}*|дв(?:ух|оих|ох)|тр(?:[её]х|оих|ьох)|четыр[её]х|чотирьох|четвер(?:о|ых)|(?:пят|шест|сем|восьм|девят|десят|п['’]ят|дев['’]ят)(?:и|еро|ерых)|\p{L}+надцат[ьи]|двадцати|тридцати|сорока|\p{L}+десят[иь]|четирима|петима|шестима)(?!\p{L})/iu;

/** A number is read from its beginning alone: begun at each of its digits, a megabyte of them would be read as often. */
const BEGINS = '(?<![\\p{L}\\p{N}.,])';

const AMOUNT = new RegExp(
  `[$€£¥₴₽%]|${BEGINS}(?:${NUMBER.source})[\\p{L}\\d.,]*(?:[\\s-]+(?:hundred|thousand|million|billion|trillion|млн|млрд|хил|тыс|тис|хиляди|милион\\p{L}*|миллион\\p{L}*|мільйон\\p{L}*|милиард\\p{L}*|миллиард\\p{L}*|мільярд\\p{L}*)\\.?)?[\\s-]+` +
    '(?:percent|per cent|процент\\p{L}*|на сто|відсот\\p{L}*|dollars?|euros?|pounds?|cents?|pence|yen|yuan|rupees?|rubles?|roubles?|hryvnias?|leva?|crowns?|kron\\p{L}*|francs?|pesos?|zloty|lira|долар\\p{L}*|доллар\\p{L}*|евро|євро|лева?|лев\\p{L}*|рубл\\p{L}*|грив\\p{L}*|крон\\p{L}*|фунт\\p{L}*|франк\\p{L}*|(?:million|billion|trillion|млн|млрд|милион\\p{L}*|миллион\\p{L}*|мільйон\\p{L}*))(?!\\p{L})',
  'iu',
);

/** "55 million crowns", "€4", "6 percent". */
export function namesAmount(text: string): boolean {
  return AMOUNT.test(text);
}

const LENGTH =
  'inch(?:es)?|f(?:ee|oo)t|ft|yards?|miles?|kilomet(?:re|er)s?|(?:centi|milli)?met(?:re|er)s?|km|blocks?|light[- ]years?|км|см|м|метр\\p{L}*|фут\\p{L}*|мил[ьяіи]\\p{L}*|(?:кило|кіло|санти)метр\\p{L}*';
const OTHER_UNIT =
  'acres?|hectares?|square \\p{L}+|(?:kilo)?grams?|kg|pounds?|lbs?|tons?|tonnes?|mph|kph|km/h|knots|degrees|points?|stor(?:e)?ys?|stories|floors|times|декар\\p{L}*|хектар\\p{L}*|гектар\\p{L}*|кв|квадратн\\p{L}*|кг|килограм\\p{L}*|кілограм\\p{L}*|тон\\p{L}*|тонн\\p{L}*|градус\\p{L}*|етаж\\p{L}*|этаж\\p{L}*|поверх\\p{L}*';
const ofUnit = (unit: string) =>
  new RegExp(
    `${BEGINS}(?:${NUMBER.source})[\\p{L}\\d.,]*(?:[\\s-]+(?:hundred|thousand|million|and a half))?[\\s-]*(?:${unit})(?![\\p{L}])`,
    'iu',
  );
const LENGTH_OF_WAY = ofUnit(LENGTH);
const SIZE = ofUnit(`${LENGTH}|${OTHER_UNIT}`);
/** A size by its own scale. */
const ON_SCALE = /(?<!\p{L})(?:magnitude|mach|category|магнитуд\p{L}*|магнітуд\p{L}*)[ -](?:от |до |в )?\d/iu;
/** "A two-hour drive", "in 20 минутах езды": how far something is, told by the time that it takes. */
const WAY_BY_TIME =
  /(?:hours?|minutes?)(?:['’]s?)? (?:away|drive|walk|flight|ride|north|south|east|west|from)|(?:минут|час|годин|хвилин)\p{L}* (?:езд|ходьб|път|пеш|їзд|ходи|лет|от|від)\p{L}*/iu;

/** "About 85 miles", "два километра", "a two-hour drive": how far one place is from another. */
export function namesDistance(text: string): boolean {
  return LENGTH_OF_WAY.test(text) || WAY_BY_TIME.test(text);
}

/** Millions of these are no size. */
const COUNTED = /(?<!\p{L})(?:million|billion)s?(?= (?:people|years))/giu;

/** "Five miles wide", "4,000 pounds", "30 kilometers an hour", "9 percent". */
export function namesSize(text: string): boolean {
  return SIZE.test(text) || ON_SCALE.test(text) || namesAmount(text.replaceAll(COUNTED, ''));
}

/** "90 minutes", "an hour and a half", "три дня", but not "2022 года"; also a length, for "how long is the detour". */
const DURATION = new RegExp(
  `(?!(?:1[5-9]|20)\\d\\d(?!\\d))${BEGINS}(?:${NUMBER.source}|(?<!\\p{L})(?:an?|few|several|many|няколко|несколько|кілька)(?!\\p{L}))[\\p{L}\\d.,]*[\\s-]+(?:\\p{L}+\\s+)?` +
    '(?:seconds|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|km|км|метр\\p{L}*|кил[оі]метр\\p{L}*|кілометр\\p{L}*|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|секунд\\p{L}*|минут\\p{L}*|хвилин\\p{L}*|час\\p{L}*|годин\\p{L}*|дн\\p{L}+|ден\\p{L}*|день|недел\\p{L}*|седмиц\\p{L}*|тиж\\p{L}+|месец\\p{L}*|месяц\\p{L}*|місяц\\p{L}*|год|года|лет|рок\\p{L}+|рік)(?!\\p{L}|[- ]olds?(?!\\p{L}))',
  'iu',
);

/** "Until October", "до 5 мая". */
const UNTIL =
  /(?<!\p{L})(?:until|till|through|до)\s+(?:the\s+)?(?:(?:end|beginning|middle|края на|началото на|средата на|конца|начала|середины|кінця|початку|середини)\s+(?:of\s+)?)?(?:\d{1,2}\s+)?(\p{L}+)/giu;

/** A length of time or way ("90 minutes", "3 km"), or until when something lasts. */
export function namesDuration(text: string): boolean {
  return DURATION.test(text) || [...text.matchAll(UNTIL)].some(([, word = '']) => isCalendarWord(word));
}

/** A time that may lie ahead: not where years of the past are all that a text names. */
export function namesTimeAhead(text: string, publishedAt = ''): boolean {
  const year = Number.parseInt(publishedAt, 10);
  const isHistory = (named: string) => Number(named) < year;
  return namesTime(
    text.replace(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu, (named) => (isHistory(named) ? '' : named)),
  );
}

/** A day, month, season, year, hour or "yesterday"; in English the calendar's words only with a capital. */
export function namesTime(text: string): boolean {
  const calendar = (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).some(
    (word) =>
      CALENDAR.has(word.toLowerCase()) && (/\p{Script=Cyrillic}/u.test(word) || /^\p{Lu}/u.test(word)),
  );
  return calendar || OTHER_TIMES.test(text) || YEAR_OR_CLOCK.test(text);
}

/** A day by its number ("9 June", "09.06."), which a weekday alone is not. */
export function namesDate(text: string): boolean {
  return (text.match(DAY_AND_MONTH) ?? []).some((date) =>
    (date.match(/\p{L}+/gu) ?? []).some((word) => CALENDAR.has(word.toLowerCase())),
  );
}

const DAY_AND_MONTH = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|\p{Lu}\p{L}+\.? \d{1,2}(?![\d:])/gu;

/** Names of days and months are no names of somebody or some place. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word.toLowerCase());
}
