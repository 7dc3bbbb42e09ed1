/** What would answer a question, as far as its words tell. */
export type QuestionKind = 'percentage' | 'money' | 'year' | 'number' | 'other';

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
    kind: 'number',
    pattern: /\bhow (many|much|old|long|far|often|high|tall|big|large|fast)\b|\bwhat (number|age)\b/,
  },
];

const patterns: Readonly<Record<string, readonly Asks[]>> = {
  bg: [
    { kind: 'percentage', pattern: /(колко|какъв|каква).*(процент|на сто|%)/ },
    { kind: 'year', pattern: /(коя|която) година/ },
    { kind: 'money', pattern: /колко.*(лева|евро|долара|струва|плати|пари)/ },
    { kind: 'number', pattern: /(?<!\p{L})колко(?!\p{L})/u },
  ],
  ru: [
    { kind: 'percentage', pattern: /(сколько|какой|какая).*(процент|%)/ },
    { kind: 'year', pattern: /каком году|какой год/ },
    { kind: 'money', pattern: /сколько.*(рублей|долларов|евро|стоит|стоил|заплатил|денег)/ },
    { kind: 'number', pattern: /(?<!\p{L})сколько(?!\p{L})/u },
  ],
  uk: [
    { kind: 'percentage', pattern: /(скільки|який|яка).*(відсотк|відсоток|%)/ },
    { kind: 'year', pattern: /якому році|який рік/ },
    { kind: 'money', pattern: /скільки.*(гривень|доларів|євро|коштує|коштував|заплатив|грошей)/ },
    { kind: 'number', pattern: /(?<!\p{L})скільки(?!\p{L})/u },
  ],
};

/** What a question of a language may ask for; English where the language is unknown here. */
export function asksFor(language: string): readonly Asks[] {
  return patterns[language] ?? english;
}
