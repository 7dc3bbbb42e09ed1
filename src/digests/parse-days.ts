import { EVERY_DAY } from './reader.ts';

const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly number[] = [6, 7];

const GROUPS: readonly (readonly [readonly number[], RegExp])[] = [
  [
    EVERY_DAY,
    /^(?:every ?day|daily|all(?: days)?|всеки ден|всички(?: дни)?|ежедневно|каждый день|все(?: дни)?|щодня|кожного дня|усі(?: дні)?)$/u,
  ],
  [
    WEEKDAYS,
    /^(?:(?:on )?week ?days?|workdays?|working days|mon(?:day)? ?(?:-|–|to) ?fri(?:day)?|(?:(?:в|по|през) )?(?:делнични(?:те)?(?: дни)?|работни(?:те)? дни)|делник|(?:по )?будн(?:и|ям|ие дни|іх|і дні)|(?:в|у|по) будн(?:и|і|ям|ях)|пн ?[-–] ?пт|рабочие дни|робочі дні)$/u,
  ],
  [
    WEEKEND,
    /^(?:(?:on |at )?(?:the )?weekends?|почивни(?:те)?(?: дни)?|уикенд|(?:по |в |у |на )?вых(?:о|і)дн(?:ые|ым|ой)|(?:у |на )?вихідн(?:і|их)|сб ?[-–] ?в[сд]|сб ?[-–] ?н[дд])$/u,
  ],
];

/** How the names of days begin, Monday first, in English, Bulgarian, Russian and Ukrainian, and their usual short forms. */
const DAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?s?|пон(?:едел(?:ни|ьни)(?:к|ка|ки|ку|кам|ках|ци|ците)?|\.)?|понеділ(?:ок|ка|ки|кам|ках)|пн\.?)$/u,
  /^(?:tue(?:s|sday|sdays)?|вт(?:\.|орни(?:к|ка|ки|ку|кам|ках|ци|ците))?|вівтор(?:ок|ка|ки|кам|ках))$/u,
  /^(?:wed(?:s|nesday|nesdays)?|ср(?:\.|яда(?:та)?|еда|еду|еды|еде|едам|едах|яди|еди)?|серед(?:а|у|и|і|ам|ах))$/u,
  /^(?:thu(?:r|rs|rsday|rsdays)?|чт\.?|четв(?:ъртък(?:а|ът)?|ъртъци(?:те)?|ерг|ерга|ерги|ергу|ергам|ергах|\.)?|чет|четвер(?:га|гам|гах|ги)?)$/u,
  /^(?:fri(?:day|days)?|пт\.?|пет(?:ък(?:а|ът)?|ъци(?:те)?|\.)?|пятниц(?:а|у|ы|е|ам|ах)|п['’ʼ]?ятниц(?:я|ю|і|ям|ях))$/u,
  /^(?:sat(?:urday|urdays)?|сб\.?|съб(?:ота(?:та)?|оти(?:те)?|\.)?|суббот(?:а|у|ы|е|ам|ах)|субот(?:а|у|и|і|ам|ах))$/u,
  /^(?:sun(?:day|days)?|вс\.?|нд\.?|нед(?:еля(?:та)?|ели(?:те)?|\.)?|воскресень(?:е|я|ю|ям|ях)|неділ(?:я|ю|і|ям|ях))$/u,
];

const FILLERS =
  /^(?:on|every|each|and|only|days?|weekly|в|във|у|по|на|и|та|й|і|всеки|всяка|всяко|каждый|каждую|каждое|кожен|кожного|кожну|кожної|щ?о?только|само|лише|тільки|еженедельно|щотижня)$/u;

/** "щопонеділка" is every Monday. */
const UKRAINIAN_EVERY =
  /(?<!\p{L})що(?=(?:понеділка|вівторка|середи|четверга|п['’ʼ]?ятниці|суботи|неділі)(?!\p{L}))/gu;

/**
 * The days of the week that somebody names, 1 is Monday: "every day", "weekdays", "Mon, Thu", "по вторникам", "петък"; null where
 * any of the words is none.
 */
export function parseDays(text: string): readonly number[] | null {
  const words = text
    .toLowerCase()
    .replace(/[!?"“”«»„]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [days, pattern] of GROUPS) if (pattern.test(words)) return days;
  const named = new Set<number>();
  for (const word of words.replace(UKRAINIAN_EVERY, '').split(/[\s,;&+]+/)) {
    if (word === '' || FILLERS.test(word)) continue;
    const group = GROUPS.find(([, pattern]) => pattern.test(word));
    const day = DAYS.findIndex((pattern) => pattern.test(word)) + 1;
    if (group === undefined && day === 0) return null;
    for (const each of group?.[0] ?? [day]) named.add(each);
  }
  return named.size === 0 ? null : [...named].toSorted();
}

/** Seven days, each with "and on". */
const MOST_WORDS = 21;

/** Words of one day or of several that stand together among others, see `parseDays`, and what is left without them. */
export function findDays(text: string): { readonly days: readonly number[] | null; readonly rest: string } {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const days = parseDays(words.slice(at, at + length).join(' '));
      if (days !== null) return { days, rest: words.toSpliced(at, length).join(' ') };
    }
  return { days: null, rest: words.join(' ') };
}
