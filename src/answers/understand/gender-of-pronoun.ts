import type { Gender } from '../../people/gender-of-name.ts';
import type { QuestionForms } from './questions/question-forms.ts';

const GENDERS = ['male', 'female', 'unknown'] as const;

/** What a pronoun tells of the person it stands for; undefined for all other words. */
export function genderOfPronoun(word: string, { pronouns }: QuestionForms): Gender | undefined {
  const genders = { male: pronouns.male, female: pronouns.female, unknown: pronouns.other };
  return GENDERS.find((gender) => genders[gender].split(' ').includes(word.toLowerCase()));
}
