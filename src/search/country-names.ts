/** What articles write beside a country's name in Unicode's list. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  en: 'US USA U.S. America UK U.K. Britain England Scotland Wales Turkey Czech_Republic Ivory_Coast Hong_Kong Palestine Congo',
  bg: 'САЩ Америка Великобритания Англия Шотландия Чехия Палестина',
  ru: 'США Америка Великобритания Британия Англия Шотландия Чехия Палестина',
  uk: 'США Америка Британія Англія Шотландія Чехія Палестина',
};
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** So many letters at least are left of a name without its ending, so that no other word begins so. */
const SHORTEST_STEM = 4;

const expressions = new Map<string, RegExp>();

/** Finds the names of countries in a text of a language, by Unicode's list; in Slavic languages in any case. English where it is not known. */
export function countryNames(language: string): RegExp {
  const known = language in OTHER_NAMES ? language : 'en';
  const made = expressions.get(known) ?? expressionOf(known);
  expressions.set(known, made);
  return made;
}

function expressionOf(language: string): RegExp {
  const others = (OTHER_NAMES[language] ?? '').split(' ').map((name) => name.replaceAll('_', ' '));
  const names = [...new Set([...regionNames(language), ...others])].sort((a, b) => b.length - a.length);
  const anyForm = language === 'en' ? (name: string) => RegExp.escape(name) : inAnyCase;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?:${names.map(anyForm).join('|')})(?!\\p{L})`, 'gu');
}

/** "Myanmar (Burma)" and "Hong Kong SAR China" are written without what explains them. */
function regionNames(language: string): readonly string[] {
  const called = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((region) => {
    const name = called.of(region);
    return name === undefined ? [] : [name.replace(/ \(.*\)| SAR .*/u, '')];
  });
}

/** The last word of a name may end otherwise: "Германия", "Германии". */
function inAnyCase(name: string): string {
  const stem = name.replace(/[аеийоуьюяії]+$/u, '');
  const lastWord = stem.slice(stem.lastIndexOf(' ') + 1);
  return lastWord.length < SHORTEST_STEM ? RegExp.escape(name) : `${RegExp.escape(stem)}\\p{L}{0,3}`;
}
