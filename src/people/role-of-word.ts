import { roleWords } from './data/role-words.ts';
import type { Gender } from './gender-of-name.ts';
import { type GrammaticalNumber, inflectRole, type RoleLanguage } from './inflect-role.ts';

export interface Role {
  /** What the word itself tells: "spokeswoman" is female, "president" unknown. */
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** The word as a dictionary lists it, in lower case: "глава" of "главы". */
  readonly nominative: string;
}

const LANGUAGES: readonly RoleLanguage[] = ['en', 'bg', 'ru', 'uk'];

const roles: ReadonlyMap<RoleLanguage, ReadonlyMap<string, Role>> = new Map(
  LANGUAGES.map((language) => [language, rolesIn(language)]),
);

/**
 * What a word for a role tells of who has it, in any case form; null where it is no such word. `language` is ISO 639-1.
 * A form that may be either number counts as singular.
 */
export function roleOfWord(word: string, language: string): Role | null {
  const known = LANGUAGES.find((code) => code === language);
  if (known === undefined) return null;
  return roles.get(known)?.get(word.toLowerCase().replaceAll('’', "'")) ?? null;
}

function rolesIn(language: RoleLanguage): ReadonlyMap<string, Role> {
  const map = new Map<string, Role>();
  const add = (words: string, gender: Gender): void => {
    for (const word of words.split(/\s+/))
      for (const [form, number] of inflectRole(word, language))
        if (map.get(form)?.number !== 'singular') map.set(form, { gender, number, nominative: word });
  };
  const { either, female, male } = roleWords[language];
  add(either, 'unknown');
  add(female, 'female');
  add(male, 'male');
  return map;
}
