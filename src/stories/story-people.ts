import { compareNames } from '../people/compare-names.ts';
import { nameKeys } from '../people/name-keys.ts';
import type { StoryFacts } from './story-facts.ts';

/** Who is in a story, under the name that the first report to name them gives, and how many reports do. */
export interface StoryPerson {
  readonly name: string;
  readonly reports: number;
}

/** The people of a story, those whom most reports name first; `reports` are in the order of publication. */
export function peopleOf(reports: readonly Pick<StoryFacts, 'people'>[]): readonly StoryPerson[] {
  const people: { name: string; reports: number }[] = [];
  const bySurname = new Map<string, (typeof people)[number][]>();
  for (const name of reports.flatMap((report) => report.people)) {
    const { surname } = nameKeys(name);
    const alike = bySurname.get(surname) ?? [];
    bySurname.set(surname, alike);
    const known = alike.find((person) => compareNames(person.name, name) !== 'different');
    if (known !== undefined) {
      known.reports += 1;
      continue;
    }
    const person = { name, reports: 1 };
    alike.push(person);
    people.push(person);
  }
  return people.toSorted((one, other) => other.reports - one.reports);
}
