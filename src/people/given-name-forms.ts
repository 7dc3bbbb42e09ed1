import {
  type GivenNameDeclension,
  russianGivenNames,
  ukrainianGivenNames,
} from './data/given-name-declension.ts';
import { givenNamesFemale } from './data/given-names-female.ts';
import { givenNamesMale } from './data/given-names-male.ts';
import type { Gender } from './gender-of-name.ts';

/** One way to read a word as a form of a given name. */
export interface GivenNameForm {
  /** In lower case. */
  readonly nominative: string;
  readonly gender: Exclude<Gender, 'unknown'>;
  readonly grammaticalCase: 'nominative' | 'genitive' | 'other' | 'indeclinable';
}

type FormTable = ReadonlyMap<string, readonly GivenNameForm[]>;

const UKRAINIAN_IN_O = /^(?:петр|дмитр|павл|михайл|кирил|данил|марк|юрк|левк|сашк)о$/;
const CYRILLIC = /^[а-яёєіїґ]+$/;
/** Letters that the other language does not have. */
const FOREIGN_LETTERS = { ru: /[іїєґ]/, uk: /[ыэёъ]/ };

const declensions = { ru: russianGivenNames, uk: ukrainianGivenNames };
/** Made when first asked for: thousands of forms that most runs never need. */
const tables = new Map<'ru' | 'uk', FormTable>();

/** All readings of `word`, in lower case, as a form of a known given name. */
export function givenNameForms(word: string, language: 'ru' | 'uk'): readonly GivenNameForm[] {
  const table = tables.get(language) ?? formTable(language, declensions[language]);
  tables.set(language, table);
  return table.get(word) ?? [];
}

function formTable(language: 'ru' | 'uk', declension: GivenNameDeclension): FormTable {
  const table = new Map<string, GivenNameForm[]>();
  const add = (word: string, form: GivenNameForm): void => {
    const known = table.get(word);
    if (known) known.push(form);
    else table.set(word, [form]);
  };
  const addNames = (names: string, gender: 'male' | 'female'): void => {
    for (const nominative of names.split(/\s+/)) {
      if (!CYRILLIC.test(nominative) || FOREIGN_LETTERS[language].test(nominative)) continue;
      const forms = isIndeclinable(nominative, gender) ? [] : decline(nominative, declension);
      add(nominative, { nominative, gender, grammaticalCase: forms.length ? 'nominative' : 'indeclinable' });
      for (const [form, grammaticalCase] of forms)
        if (form !== nominative) add(form, { nominative, gender, grammaticalCase });
    }
  };
  addNames(givenNamesMale, 'male');
  addNames(givenNamesFemale, 'female');
  return table;
}

/** Women's names decline in -а and -я only, men's in -о only where they are Ukrainian (Петро, not Джо). */
function isIndeclinable(name: string, gender: 'male' | 'female'): boolean {
  return gender === 'female'
    ? !/[ая]$/.test(name)
    : /(?:[еиуіэю]|дж[ои]|[ктлрн]о)$/.test(name) && !UKRAINIAN_IN_O.test(name);
}

function decline(
  name: string,
  declension: GivenNameDeclension,
): readonly (readonly [form: string, grammaticalCase: 'genitive' | 'other'])[] {
  const fitting = declension.find(([end]) => end.test(name));
  if (!fitting) return [];
  const [end, genitive, others] = fitting;
  return [
    [name.replace(end, genitive), 'genitive'],
    ...others.map((other) => [name.replace(end, other), 'other'] as const),
  ];
}
