import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/check/check-claim.ts';
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
    expect(exchanged.reasons[0]).toMatch(/“8” and “3” the other way round|“8” where the source says “3”/u);
  });

  it('may tell in another order what each of the figures is of', () => {
    const text = 'The rescuers found 14 men and 25 women in the flooded harbour of Lorn on the island.';
    const reordered = text.replace('14 men and 25 women', '25 women and 14 men');
    expect(verdict(reordered, text).reasons.join()).not.toMatch(/other way round/u);
  });
});
