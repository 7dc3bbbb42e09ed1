import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { readableRole } from '../../src/quotes/speakers/readable-role.ts';

describe('a role that readers are shown', () => {
  it.each([
    ['sure Ukrainian President', 'Ukrainian President'],
    ['day President', 'President'],
    ["Russia invades Ukraine Ukraine's President", "Ukraine's President"],
    ['former President', 'former President'],
    ['then-House Speaker', 'then-House Speaker'],
    ['former press secretary', 'former press secretary'],
    ['Secretary of State', 'Secretary of State'],
    ['U.S. District Judge', 'U.S. District Judge'],
    ['Sen.', 'Sen.'],
    ['U.S. Sen.', 'U.S. Sen.'],
    ['hard-charging Republican leader', 'hard-charging Republican leader'],
    ['plate umpire', 'plate umpire'],
    ['63-year-old', '63-year-old'],
    ['women’s rights activist', 'women’s rights activist'],
    ['tennis champion', 'tennis champion'],
  ])('%s is shown as %s', (words, shown) => {
    expect(readableRole(words, 'en')).toBe(shown);
  });

  it.each([
    'CNN’s',
    "France's",
    'first things',
    'cards depict',
    'far',
    'evidence',
    'Labor',
    'young men',
    'much younger',
  ])('%s is none', (words) => {
    expect(readableRole(words, 'en')).toBe('');
  });

  it('is the fullest that reads as one', () => {
    const text =
      'Nobody was sure Harbour Chief Ada Marlow would come. “I shall come,” Marlow said. The cards show former Harbour Authority President Ada Marlow at sea.';
    expect(extractQuotes({ text }).map(({ speaker }) => speaker?.role)).toEqual([
      'former Harbour Authority President',
    ]);
  });
});
