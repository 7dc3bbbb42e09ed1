import { bulgarian } from './questions/bg.ts';
import { english } from './questions/en.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { russian } from './questions/ru.ts';
import { ukrainian } from './questions/uk.ts';
import type { Token } from './tokenise.ts';

const LANGUAGES: readonly QuestionForms[] = [english, bulgarian, russian, ukrainian];
/** A letter that only one of the languages has says as much as this many function words. */
const LETTER_WEIGHT = 2;
const LETTERS: Readonly<Record<string, RegExp>> = { uk: /[іїєґ]/gu, ru: /[ыэ]/gu, bg: /ъ/gu };

/** Endings that Bulgarian, which has no cases, does not have; it tells them from Russian and Ukrainian as surely as a function word. */
const CASE_ENDING =
  /^.{2,}(?:л[аои]?ся|л[аои]сь|ться|[аеиіу]ть|[бвгджзклмнпрстфхцчшщ][ую]|ого|ому|ами|ями)$/u;

const functionWords = new Map(
  LANGUAGES.map(({ language, functionWords: words }) => [language, new Set(words.split(' '))]),
);

const ignored = new Set(LANGUAGES.flatMap(({ functionWords: words }) => words.split(' ')));

/** The forms of one language (ISO 639-1); undefined where it is not spoken here. */
export function formsOf(language: string): QuestionForms | undefined {
  return LANGUAGES.find((forms) => forms.language === language);
}

/** Function words of all the languages, lower case: what a topic is not about. */
export function ignoredWords(): ReadonlySet<string> {
  return ignored;
}

/**
 * The languages in whose forms a question may be read, the likeliest first: by script, letters and function words, with
 * the chat's language deciding between equals. Empty for scripts that none of them is written in.
 */
export function questionLanguages(tokens: readonly Token[], prior?: string): readonly QuestionForms[] {
  const text = tokens.map(({ word }) => word).join(' ');
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin === 0 && /\p{L}/u.test(text)) return [];
  const score = (forms: QuestionForms) =>
    (tokens.filter(({ word }) => functionWords.get(forms.language)?.has(word)).length +
      LETTER_WEIGHT * lettersOnlyIn(forms.language, text) +
      Number(hasCases(forms))) *
      2 +
    (forms.language === prior ? 1 : 0);
  const hasCases = ({ language }: QuestionForms) =>
    (language === 'ru' || language === 'uk') &&
    tokens.some(({ word }) => CASE_ENDING.test(word) && !functionWords.get('bg')?.has(word));
  const isCyrillic = ({ language }: QuestionForms) => language !== 'en';
  return LANGUAGES.filter((forms) => (isCyrillic(forms) ? cyrillic > 0 || latin === 0 : latin >= cyrillic))
    .map((forms) => ({ forms, score: score(forms) + (isCyrillic(forms) === cyrillic > latin ? 0.5 : 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ forms }) => forms);
}

function lettersOnlyIn(language: string, text: string): number {
  const letters = LETTERS[language];
  return letters === undefined ? 0 : (text.match(letters)?.length ?? 0);
}
