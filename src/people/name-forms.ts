import { type DeclensionRule, russianSurnames, ukrainianSurnames } from './data/surname-declension.ts';
import type { Gender } from './gender-of-name.ts';
import { type GivenNameForm, givenNameForms } from './given-name-forms.ts';

/**
 * A Russian or Ukrainian name back in the nominative, for display ("Зеленського" is "Зеленський", "Дональда Трампа"
 * "Дональд Трамп"). Where the ending could be the nominative's own and neither given name nor `gender` decides it, the
 * name comes back as it is; so do names in other languages and given names that are not known.
 */
export function nominative(name: string, language: string, gender: Gender = 'unknown'): string {
  if (language !== 'ru' && language !== 'uk') return name;
  return restore({ name, language, gender, isGenitive: false });
}

/**
 * The same where grammar tells that the name stands in the genitive, as after "по словам" and "за словами": there
 * "Пескова" can only be a man, so it is "Песков".
 */
export function nominativeFromGenitive(name: string, language: string): string {
  if (language !== 'ru' && language !== 'uk') return name;
  return restore({ name, language, gender: 'unknown', isGenitive: true });
}

interface Inflected {
  readonly name: string;
  readonly language: 'ru' | 'uk';
  readonly gender: Gender;
  readonly isGenitive: boolean;
}

function restore(inflected: Inflected): string {
  const words = inflected.name.split(' ');
  const surname = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const known = inflected.isGenitive ? 'genitive' : 'unknown';
  if (words.length === 1) return restoreSurname(surname, { ...inflected, grammaticalCase: known });
  const reading = readGivenName(first, surname, inflected);
  if (reading === null || reading.grammaticalCase === 'nominative') return inflected.name;
  const { gender } = reading;
  const middle = words.slice(1, -1).map((word) => restoreMiddle(word, inflected.language));
  const grammaticalCase = reading.grammaticalCase === 'indeclinable' ? known : reading.grammaticalCase;
  const last = restoreSurname(surname, { language: inflected.language, gender, grammaticalCase });
  return [likeCase(reading.nominative, first), ...middle, last].join(' ');
}

/** The reading of a given name that fits gender and surname best; null where there is none. */
function readGivenName(word: string, surname: string, inflected: Inflected): GivenNameForm | null {
  const { language, gender, isGenitive } = inflected;
  const readings = givenNameForms(word.toLowerCase(), language).filter(
    (form) => gender === 'unknown' || form.gender === gender,
  );
  const certain = rulesOf(language).find((rule) => rule.isCertain && rule.ending.test(surname));
  const oblique = readings.filter((form) => form.grammaticalCase !== 'nominative');
  if (certain) return oblique.find((form) => form.gender === certain.gender) ?? null;
  if (isGenitive) {
    const genitive = oblique.filter((form) => form.grammaticalCase !== 'other');
    return genitive.find((form) => isOwnForm(form, language)) ?? genitive[0] ?? oblique[0] ?? null;
  }
  return readings.find((form) => form.grammaticalCase === 'nominative') ?? oblique[0] ?? null;
}

/** Петро is Ukrainian, Петр Russian; both have the genitive Петра. */
function isOwnForm(form: GivenNameForm, language: 'ru' | 'uk'): boolean {
  return form.gender === 'female' || form.nominative.endsWith('о') === (language === 'uk');
}

interface InflectedSurname {
  readonly language: 'ru' | 'uk';
  readonly gender: Gender;
  readonly grammaticalCase: 'unknown' | 'genitive' | 'other';
}

function restoreSurname(word: string, inflected: InflectedSurname): string {
  for (const rule of rulesOf(inflected.language))
    if (rule.ending.test(word) && applies(rule, inflected)) return word.replace(rule.ending, rule.nominative);
  return word;
}

function applies(rule: DeclensionRule, { gender, grammaticalCase }: InflectedSurname): boolean {
  if (gender !== 'unknown' && rule.gender !== 'unknown' && rule.gender !== gender) return false;
  if (rule.isCertain) return true;
  if (grammaticalCase !== 'unknown') return rule.isGenitive === (grammaticalCase === 'genitive');
  return rule.isPossessive && gender === rule.gender;
}

function rulesOf(language: 'ru' | 'uk'): readonly DeclensionRule[] {
  return language === 'ru' ? russianSurnames : ukrainianSurnames;
}

/** Patronymics: Владимировича, Володимирівни. */
function restoreMiddle(word: string, language: 'ru' | 'uk'): string {
  const male = /(?<=[вь]ич)(?:а|у|ем|е|ові|еві|і)$/;
  if (male.test(word)) return word.replace(male, '');
  return language === 'ru'
    ? word.replace(/(?<=[оеё]вн|ичн)(?:ы|е|у|ой)$/, 'а')
    : word.replace(/(?<=[ії]вн)(?:и|і|у|ою)$/, 'а');
}

function likeCase(word: string, model: string): string {
  return model.charAt(0) === model.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}
