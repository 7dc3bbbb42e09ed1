import { expect, it } from 'vitest';
import { claimUnits } from '../../../src/answers/check/claim-units.ts';
import { indexSources } from '../../../src/answers/check/index-source.ts';
import { readCheckTokens } from '../../../src/answers/check/read-check-tokens.ts';
import { replacedIn } from '../../../src/answers/check/replaced-in.ts';

/** How many words around a unit stand in the source around other words; the two beside it count as one. */
function replaced(claim: string, word: string, source: string): number {
  const index = indexSources([source], 'en');
  const unit = claimUnits(readCheckTokens(claim, 'en'), index).find(({ text }) => text === word);
  if (unit === undefined) throw new Error(`no unit ${word}`);
  return replacedIn(unit, index.words()) * 8;
}

const often = 'The dam and the mill and the weir and the quay stand here. ';

it.each([
  ['a frequent word before it', 'He saw the ferry burn.', 'He saw the bridge burn.', 3],
  ['a frequent word after it', 'They crossed ferry and left.', 'They crossed bridge and left.', 3],
  ['up to three words in its place', 'He saw the ferry burn.', 'He saw the old stone bridge burn.', 3],
  ['four words in its place', 'He saw the ferry burn.', 'He saw the very old stone bridge burn.', 0],
  ['the word itself among those in its place', 'He saw the ferry burn.', 'He saw the old ferry burn.', 0],
  ['a sentence that ends between', 'He saw the ferry burn.', 'He saw the. Bridge burn.', 0],
  ['nothing before it', 'Down ferry burn.', 'Up bridge burn.', 0],
])('tells %s', (_, claim, sentence, shared) => {
  expect(replaced(claim, 'ferry', `${often}${sentence} ${often}`)).toBe(shared);
  expect(replaced(claim, 'ferry', sentence)).toBe(shared);
});

it('does not look beyond the sentence of the claim', () => {
  expect(replaced('He left. Mia saw the ferry burn.', 'ferry', 'He left Mia saw the bridge burn.')).toBe(3);
});
