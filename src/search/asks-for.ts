/** What would answer a question, as far as its words tell. */
export type QuestionKind =
  | 'percentage'
  | 'money'
  | 'year'
  | 'date'
  | 'count' // of people or things, no measure
  | 'age'
  | 'number'
  | 'other';

interface Asks {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
}

/** The first that fits counts, so that "what percent" is not taken for a number. Patterns are for lower case. */
const english: readonly Asks[] = [
  { kind: 'percentage', pattern: /\b(what|which|how (much|many|big))\b.*(\bper ?cent|%|\bshare of)/ },
  { kind: 'year', pattern: /\b(what|which) year\b/ },
  {
    kind: 'money',
    pattern:
      /\bhow much\b.*\b(cost|costs|pay|paid|worth|price|sold?|sell|fined?|spen[dt]|raised?|money|charge|bought|owe|earn|dollars)\b|\bhow many (dollars|euros|pounds)\b|\b(what|which) price\b/,
  },
  {
    kind: 'date',
    pattern:
      /\bwhen (did|do|does|was|were|is|are|will|has|have|had|can|could|would)\b|\b(since|when)\s*[:?]?$|\b(what|which) (day|date|month)\b/,
  },
  { kind: 'count', pattern: /\bhow many\b(?! (years|months|weeks|days|hours|minutes|miles|times)\b)/ },
  { kind: 'age', pattern: /\bhow old\b|\b(what|which) age\b(?! (group|range))/ },
  {
    kind: 'number',
    pattern: /\bhow (many|much|old|long|far|often|high|tall|big|large|fast)\b|\bwhat (number|age)\b/,
  },
];

const patterns: Readonly<Record<string, readonly Asks[]>> = {
  bg: [
    { kind: 'percentage', pattern: /(колко|какъв|каква).*(процент|на сто|%)/ },
    { kind: 'year', pattern: /(коя|която) година/ },
    { kind: 'money', pattern: /колко.*(лева|евро|долара|струва|плати|пари)/ },
    { kind: 'date', pattern: /(?<!\p{L})(от|до)?кога(?!\p{L})|(кой|коя|кое) (ден|дата|месец)/u },
    {
      kind: 'count',
      pattern:
        /(?<!\p{L})колко (?!време|дълго|често|голям|висок|годин|месец|седмиц|дни|час|минут|пъти)\p{L}/u,
    },
    { kind: 'age', pattern: /на колко години|колко годишн|на каква възраст/u },
    { kind: 'number', pattern: /(?<!\p{L})колко(?!\p{L})/u },
  ],
  ru: [
    { kind: 'percentage', pattern: /(сколько|какой|какая).*(процент|%)/ },
    { kind: 'year', pattern: /каком году|какой год/ },
    { kind: 'money', pattern: /сколько.*(рублей|долларов|евро|стоит|стоил|заплатил|денег)/ },
    { kind: 'date', pattern: /(?<!\p{L})когда(?!\p{L})|(какого|какой|в какой) (числа|день|месяц)/u },
    {
      kind: 'count',
      pattern: /(?<!\p{L})сколько (?!времени|лет|месяц|недел|дней|час|минут|раз(?!\p{L}))\p{L}/u,
    },
    { kind: 'age', pattern: /сколько лет(?! назад)|какого возраста/u },
    { kind: 'number', pattern: /(?<!\p{L})сколько(?!\p{L})/u },
  ],
  uk: [
    { kind: 'percentage', pattern: /(скільки|який|яка).*(відсотк|відсоток|%)/ },
    { kind: 'year', pattern: /якому році|який рік/ },
    { kind: 'money', pattern: /скільки.*(гривень|доларів|євро|коштує|коштував|заплатив|грошей)/ },
    { kind: 'date', pattern: /(?<!\p{L})коли(?!\p{L})|(якого|який|в який) (числа|день|місяц)/u },
    {
      kind: 'count',
      pattern: /(?<!\p{L})скільки (?!часу|років|місяц|тиж|днів|годин|хвилин|раз(?!\p{L}))\p{L}/u,
    },
    { kind: 'age', pattern: /скільки років(?! тому)|якого віку/u },
    { kind: 'number', pattern: /(?<!\p{L})скільки(?!\p{L})/u },
  ],
};

/** What a question of a language may ask for; English where the language is unknown here. */
export function asksFor(language: string): readonly Asks[] {
  return patterns[language] ?? english;
}
