import { expect, it } from 'vitest';
import { endedOnce } from '../../src/text/ended-once.ts';

it.each([
  ['до 16 май 2025 г..', 'до 16 май 2025 г.'],
  ['It ended.', 'It ended.'],
  ['And so on...', 'And so on...'],
])('%s ends as %s', (sentence, ended) => {
  expect(endedOnce(sentence)).toBe(ended);
});
