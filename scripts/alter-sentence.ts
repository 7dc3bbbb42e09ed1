/** One thing changed in an English sentence, as somebody would who misreports it; null where the sentence does not lend itself to it. */
export type Alteration = (sentence: string, article: ArticleWords) => string | null;

/** What an article has to put in the place of something else. */
export interface ArticleWords {
  /** Surnames and places: capitalised words inside sentences, each once. */
  readonly names: readonly string[];
}

const NUMBER = /(?<![\p{L}\d.,$€£-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d-]|[.,]\d)/gu;
const DAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu;
const DAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];
/** A capitalised word inside a sentence that is no part of a longer name. */
const NAME = /(?<=\p{Ll},? )(?!(?:I|Mr|Mrs|Ms|Dr)\b)\p{Lu}\p{Ll}{2,}(?=[ ,](?!\p{Lu})|\.$)/gu;
/** Between two names of which it is all the same which comes first. */
const LIST = /^(?:,? and |,? or | & )$/u;
const NEGATION = / (?:not|never)\b|n['’]t\b/gu;
const MODAL = /\b(?:may|might|could) (?=\p{Ll}{3,})/gu;
const SAYING =
  /, (?:(?:he|she|they|\p{Lu}[\p{L} ]{2,40}|the \p{Ll}[\p{L} ]{2,30}) said|said [\p{L} ]{2,40}|according to [\p{L} ]{2,40})\.$/gu;
const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?$|day$/u;

/** Names of an article, for `alterations.name`. */
export function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAME)].map(([name]) => name))].filter((name) => !CALENDAR.test(name));
}

export const alterations: Readonly<Record<string, Alteration>> = {
  nothing: (sentence) => sentence,
  'a digit of a number': (sentence) =>
    replaceFirst(sentence, NUMBER, (number) =>
      number.replace(/\d/u, (digit) => `${(Number(digit) % 9) + 1}`),
    ),
  'two numbers exchanged': (sentence) => exchange(sentence, NUMBER, () => true),
  'a name, by another of the article': (sentence, { names }) =>
    replaceFirst(sentence, NAME, (name) => names.find((other) => !sentence.includes(other)) ?? name),
  'two names exchanged that stand in no list': (sentence) =>
    exchange(sentence, NAME, (between) => !LIST.test(between)),
  'two names of one list exchanged': (sentence) => exchange(sentence, NAME, (between) => LIST.test(between)),
  'a day of the week': (sentence) =>
    replaceFirst(sentence, DAY, (day) => `${DAYS[(DAYS.indexOf(day.slice(0, -3)) + 2) % DAYS.length]}day`),
  '“not”, “n’t” or “never” dropped': (sentence) => replaceFirst(sentence, NEGATION, () => ''),
  '“may”, “might”, “could” made “will”': (sentence) => replaceFirst(sentence, MODAL, () => 'will '),
  'who says it left out': (sentence) => replaceFirst(sentence, SAYING, () => '.'),
  'what follows the last comma left out': (sentence) => {
    const comma = sentence.lastIndexOf(', ');
    return comma < sentence.length / 3 ? null : `${sentence.slice(0, comma)}.`;
  },
};

function replaceFirst(sentence: string, what: RegExp, by: (found: string) => string): string | null {
  const found = [...sentence.matchAll(what)].find(([word]) => what === DAY || !CALENDAR.test(word));
  if (found === undefined) return null;
  const altered = `${sentence.slice(0, found.index)}${by(found[0])}${sentence.slice(found.index + found[0].length)}`;
  return altered === sentence ? null : altered;
}

/** The first two that differ change places, where what stands between them is as wanted. */
function exchange(sentence: string, what: RegExp, isWanted: (between: string) => boolean): string | null {
  const found = [...sentence.matchAll(what)].filter(([word]) => !CALENDAR.test(word));
  const [one] = found;
  const other = found.find(([word]) => word !== one?.[0]);
  if (one === undefined || other === undefined) return null;
  const between = sentence.slice(one.index + one[0].length, other.index);
  if (!isWanted(between)) return null;
  return `${sentence.slice(0, one.index)}${other[0]}${between}${one[0]}${sentence.slice(other.index + other[0].length)}`;
}
