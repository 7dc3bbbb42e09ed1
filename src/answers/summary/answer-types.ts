import { bulgarianTimes } from '../understand/times/bg.ts';
import { englishTimes } from '../understand/times/en.ts';
import { russianTimes } from '../understand/times/ru.ts';
import type { TimeWords } from '../understand/times/time-words.ts';
import { ukrainianTimes } from '../understand/times/uk.ts';

/** What kind of words would answer a question: a name for "who", a day for "when". */
export type AnswerType = 'name' | 'time' | 'place' | 'number' | 'reason';

const WHO = /^\P{L}*(?:who|whose|whom|кой|коя|кои|чий|чия|кто|чей|чья|хто|чия|чиє)(?!\p{L})/iu;

/** Which type a question of a kind wants; null where its form does not say ("which", "what"). */
export function answerTypeOf(kind: string, question: string): AnswerType | null {
  if (kind === 'when') return 'time';
  if (kind === 'where') return 'place';
  if (kind === 'how-many') return 'number';
  if (kind === 'why') return 'reason';
  return WHO.test(question) ? 'name' : null;
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
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|един|една|два|две|двама|трима|три|четири|пет|шест|седем|осем|девет|десет|двайсет|трийсет|сто|хиляд\p{L}+|милион\p{L}*|половин\p{L}*|один|одна|двое|трое|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|тысяч\p{L}*|миллион\p{L}*|дві|троє|чотири|п['’]ять|шість|сім|вісім|дев['’]ять|десять|двадцять|тисяч\p{L}*|мільйон\p{L}*)(?!\p{L})/iu;

const REASON =
  /(?<!\p{L})(?:because|due to|owing to|thanks to|so that|in order to|as a result|caused?|causes|blam\p{L}+|reasons?|therefore|amid|over (?:concerns?|fears?|claims?)|citing|защото|понеже|поради|заради|тъй като|за да|вследствие|причин\p{L}*|потому что|поскольку|из-за|так как|ввиду|чтобы|причин\p{L}*|благодаря|тому що|бо|оскільки|через те|внаслідок|щоб|завдяки)(?!\p{L})/iu;

export function namesTime(text: string): boolean {
  const calendar = (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).some(
    (word) =>
      CALENDAR.has(word.toLowerCase()) && (/\p{Script=Cyrillic}/u.test(word) || /^\p{Lu}/u.test(word)),
  );
  return calendar || OTHER_TIMES.test(text) || YEAR_OR_CLOCK.test(text);
}

export function namesReason(text: string): boolean {
  return REASON.test(text);
}

/** Names of days and months are no names of somebody or some place. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word.toLowerCase());
}
