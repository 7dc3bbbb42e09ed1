import { expect, it } from 'vitest';
import { peopleOf } from '../../src/stories/story-people.ts';

it('names the people of a story in the reader’s language where a report has it, those whom most reports name first', () => {
  const reports = [
    { language: 'en', people: ['Erik Sund', 'Anna Lund'] },
    { language: 'bg', people: ['Анна Лунд'] },
    { language: 'en', people: ['Anna Lund'] },
  ];
  expect(peopleOf(reports, 'bg')).toMatchObject([
    { name: 'Анна Лунд', reports: 3 },
    { name: 'Erik Sund', reports: 1 },
  ]);
  expect(peopleOf(reports, 'uk').map(({ name }) => name)).toEqual(['Anna Lund', 'Erik Sund']);
});
