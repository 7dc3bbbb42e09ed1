import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/check/check-claim.ts';
import { exchangedWords } from '../../../src/answers/check/exchanged-words.ts';
import { indexSources } from '../../../src/answers/check/index-source.ts';

const source = 'The price of bread in Orlin rose 4.5 percent in the winter and 12.5 percent in the spring.';
const verdict = (claim: string, text = source) => checkClaim({ claim, sources: indexSources([text], 'en') });

describe('a claim that repeats a sentence', () => {
  it('is rejected where two figures changed places, and says which', () => {
    const exchanged = verdict(
      'The price of bread in Orlin rose 12.5 percent in the winter and 4.5 percent in the spring.',
    );
    expect(exchanged.supported).toBe(false);
    expect(exchanged.reasons.join()).toMatch(/12\.5/u);
  });

  it('is rejected where they stand so near that no word between them stays', () => {
    const text =
      'The council of Orlin raised the fare from 3 to 8 crowns after the storm damaged the bridge.';
    const exchanged = verdict(text.replace('3 to 8', '8 to 3'), text);
    expect(exchanged.supported).toBe(false);
    expect(exchanged.reasons.join()).toMatch(
      /“8” and “3” in each other’s place|“8” where the source says “3”/u,
    );
  });

  it('may tell in another order what each of the figures is of', () => {
    const text = 'The rescuers found 14 men and 25 women in the flooded harbour of Lorn on the island.';
    const reordered = text.replace('14 men and 25 women', '25 women and 14 men');
    expect(verdict(reordered, text).reasons.join()).not.toMatch(/each other’s place/u);
  });
});

const split = (text: string) => text.split(' ');

describe('words in each other’s place', () => {
  it.each([
    ['Brenn sued Marsh over the yard', 'Marsh sued Brenn over the yard'],
    ['Ada Brenn told Ivo Marsh to wait', 'Ivo Marsh told Ada Brenn to wait'],
    ['the ferry from Orlin to Velmora sank', 'the ferry from Velmora to Orlin sank'],
    ['it was signed on May 11 2031 in Orlin', 'it was signed on May 2031 11 in Orlin'],
    ['In 2031 101 ferries sank', 'In 101 2031 ferries sank'],
    ['up 7 points to 4', 'up 4 points to 7'],
  ])('are seen in a claim of “%s” that says “%s”', (source, claim) => {
    expect(exchangedWords(split(claim), split(source))).toHaveLength(1);
  });

  it.each([
    ['the mayors Brenn and Marsh met', 'the mayors Marsh and Brenn met'],
    ['Brenn said that Marsh would wait', 'Marsh would wait said Brenn'],
    ['Brenn beat Marsh on Monday', 'Marsh was beaten by Brenn on Monday'],
    ['Brenn met Marsh in Orlin', 'In Orlin Brenn met Marsh'],
    ['14 men and 25 women', '25 women and 14 men'],
  ])('are none where “%s” is told as “%s”', (source, claim) => {
    expect(exchangedWords(split(claim), split(source))).toEqual([]);
  });
});
