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
    /^(?:(?:on )?week ?days|workdays|working days|mon(?:day)? ?(?:-|–|to) ?fri(?:day)?|(?:в )?делнични(?:те)?(?: дни)?|делник|работни(?:те)? дни|(?:по )?будн(?:и|ям|ие дни|іх|і дні)|(?:в|у|по) будн(?:и|і|ям|ях)|пн ?[-–] ?пт|рабочие дни|робочі дні)$/u,
  ],
  [
    WEEKEND,
    /^(?:(?:on |at )?(?:the )?weekends?|почивни(?:те)?(?: дни)?|уикенд|(?:по |в |у |на )?вых(?:о|і)дн(?:ые|ым|ой)|(?:у |на )?вихідн(?:і|их)|сб ?[-–] ?в[сд]|сб ?[-–] ?н[дд])$/u,
  ],
];

/** How the names of days begin, Monday first, in English, Bulgarian, Russian and Ukrainian, and their usual short forms. */
const DAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?s?|пон(?:едел(?:ни|ьни)(?:к|ка|ки|кам|ци)?|\.)?|понеділ(?:ок|ка|ки|кам)|пн)$/u,
  /^(?:tue(?:s|sday|sdays)?|вт(?:\.|орни(?:к|ка|кам|ци))?|вівтор(?:ок|ка|ки|кам))$/u,
  /^(?:wed(?:s|nesday|nesdays)?|ср(?:\.|яда|еда|еду|еды|едам|яди|еди)?|серед(?:а|у|и|ам))$/u,
  /^(?:thu(?:r|rs|rsday|rsdays)?|чт|четв(?:ъртък|ъртъци|ерг|ерга|ергам|\.)?|чет|четвер(?:га|гам|ги)?)$/u,
  /^(?:fri(?:day|days)?|пт|пет(?:ък|ъци|\.)?|пятниц(?:а|у|ы|ам)|п['’ʼ]?ятниц(?:я|ю|і|ям))$/u,
  /^(?:sat(?:urday|urdays)?|сб|съб(?:ота|оти|\.)?|суббот(?:а|у|ы|ам)|субот(?:а|у|и|ам))$/u,
  /^(?:sun(?:day|days)?|вс|нд|нед(?:еля|ели|\.)?|воскресень(?:е|я|ям)|неділ(?:я|ю|і|ям))$/u,
];

const FILLERS =
  /^(?:on|every|each|and|only|days?|weekly|в|във|у|по|на|и|та|й|і|всеки|всяка|всяко|каждый|каждую|каждое|кожен|кожного|кожну|кожної|щ?о?только|само|лише|тільки|еженедельно|щотижня)$/u;

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
  for (const word of words.split(/[\s,;&+]+/).filter((each) => each !== '' && !FILLERS.test(each))) {
    const group = GROUPS.find(([, pattern]) => pattern.test(word));
    const day = DAYS.findIndex((pattern) => pattern.test(word)) + 1;
    if (group === undefined && day === 0) return null;
    for (const each of group?.[0] ?? [day]) named.add(each);
  }
  return named.size === 0 ? null : [...named].toSorted();
}
