import { compareNames } from '../people/compare-names.ts';
import { nameKeys } from '../people/name-keys.ts';
import type { FactQuotation, StoryFacts } from './story-facts.ts';

/** What a report says that no report before it said. */
export type Addition = Pick<StoryFacts, 'people' | 'figures' | 'quotations'>;

/** What reports told so far, to tell what is new in the next one. */
export class ToldFacts {
  readonly #people = new Map<string, string[]>();
  readonly #figures = new Set<number>();
  readonly #quotations: string[] = [];

  add({ people, figures, quotations }: Addition): void {
    for (const name of people) {
      const { surname } = nameKeys(name);
      const alike = this.#people.get(surname);
      if (alike === undefined) this.#people.set(surname, [name]);
      else if (this.isNewPerson(name)) alike.push(name);
    }
    for (const figure of figures) this.#figures.add(figure);
    for (const { letters } of quotations) if (this.isNewQuotation(letters)) this.#quotations.push(letters);
  }

  additionIn({ people, figures, quotations }: Addition): Addition {
    return {
      people: people.filter((name) => this.isNewPerson(name)),
      figures: figures.filter((figure) => this.isNewFigure(figure)),
      quotations: quotations.filter(({ letters }: FactQuotation) => this.isNewQuotation(letters)),
    };
  }

  isNewPerson(name: string): boolean {
    const alike = this.#people.get(nameKeys(name).surname) ?? [];
    return alike.every((known) => compareNames(known, name) === 'different');
  }

  isNewFigure(figure: number): boolean {
    return !this.#figures.has(figure);
  }

  /** A piece of a quotation that was told is none, nor is one of which most was told. */
  isNewQuotation(letters: string): boolean {
    return this.#quotations.every(
      (told) => !told.includes(letters) && !(letters.includes(told) && 2 * told.length >= letters.length),
    );
  }
}

/** Whether one report says what another does not. */
export function addsTo(one: StoryFacts | undefined, other: Addition): boolean {
  if (one === undefined) return false;
  const told = new ToldFacts();
  told.add(one);
  const { people, figures, quotations } = told.additionIn(other);
  return people.length + figures.length + quotations.length > 0;
}

/** What each report added to its story, by its article's id; `inOrder` are the story's reports, the earliest first. */
export function additionsOf(inOrder: readonly StoryFacts[]): ReadonlyMap<string, Addition> {
  const told = new ToldFacts();
  const additions = new Map<string, Addition>();
  for (const facts of inOrder) {
    additions.set(facts.articleId, told.additionIn(facts));
    told.add(facts);
  }
  return additions;
}
