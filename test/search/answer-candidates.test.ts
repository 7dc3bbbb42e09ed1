import { expect, it } from 'vitest';
import { answerCandidates } from '../../src/search/answer-candidates.ts';

const sentence =
  'On Monday the prize that Kaja Moen won grew to €40 million, of which 30% goes to 12 villages.';

it('takes for answers what the question asks for', () => {
  expect(answerCandidates(sentence, 'percentage', new Set())).toEqual(['30%']);
  expect(answerCandidates(sentence, 'number', new Set())).toEqual(['40', 'million', '30', '12']);
});

it('takes names and amounts, but no bare numbers, where the question does not say', () => {
  const found = answerCandidates(sentence, 'other', new Set());
  expect(found).toEqual(expect.arrayContaining(['kaja moen', '€40', '30%']));
  expect(found).not.toContain('12');
});

it('takes no word of the question for its answer', () => {
  expect(answerCandidates(sentence, 'other', new Set(['moen', 'kaja']))).not.toContain('kaja moen');
});
