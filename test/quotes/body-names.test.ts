import { expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

const speakerOf = (name: string) =>
  extractQuotes({ text: `“The plan is late and will cost more,” ${name} said on Monday.`, language: 'en' })[0]
    ?.speaker;

it.each([
  'Hurricane Ian',
  'Club Q',
  'Cal Fire',
  'Human Rights Watch',
  'Twitter Blue',
  'Goldman Sachs',
  'Morgan Stanley',
  'Adobe Analytics',
  'Warner Bros.',
  'Rolling Stone',
])('%s is nobody', (name) => {
  expect(speakerOf(name)).toMatchObject({ name, kind: 'organisation' });
});

it.each(['Morgan Keller', 'Ada Fire', 'Stanley Morgan', 'Tim Apple', 'Amazon Ada Marlow'])(
  '%s is somebody',
  (name) => {
    expect(speakerOf(name)?.kind).toBe('person');
  },
);
