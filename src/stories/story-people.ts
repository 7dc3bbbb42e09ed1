import { compareNames } from '../people/compare-names.ts';
import { nameKeys } from '../people/name-keys.ts';
import type { StoryFacts } from './story-facts.ts';

/** Who is in a story, and how many reports name them. */
export interface StoryPerson {
  readonly name: string;
  readonly reports: number;
}

export interface NamingReport extends Pick<StoryFacts, 'people'> {
  /** ISO 639-1. */
  readonly language: string;
}

/**
 * The people of a story, those whom most reports name first, each as the first report in the reader's language names them, else as
 * the first of all does; `reports` are in the order of publication.
 */
export function peopleOf(reports: readonly NamingReport[], readerLanguage: string): readonly StoryPerson[] {
  const people: { name: string; language: string; reports: number }[] = [];
  const bySurname = new Map<string, (typeof people)[number][]>();
  const named = reports.flatMap(({ people: names, language }) => names.map((name) => ({ name, language })));
  for (const { name, language } of named) {
    const { surname } = nameKeys(name);
    const alike = bySurname.get(surname) ?? [];
    bySurname.set(surname, alike);
    const known = alike.find((person) => compareNames(person.name, name) !== 'different');
    if (known !== undefined) {
      known.reports += 1;
      if (language === readerLanguage && known.language !== language)
        Object.assign(known, { name, language });
      continue;
    }
    const person = { name, language, reports: 1 };
    alike.push(person);
    people.push(person);
  }
  return people.toSorted((one, other) => other.reports - one.reports);
}
