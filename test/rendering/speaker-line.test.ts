import { expect, it } from 'vitest';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { answer, quote, wordsOf } from './samples.ts';

it.each([
  ['harbour master', 'Ilva Tarn, harbour master'],
  ['Mayor', 'Ilva Tarn, mayor'],
  ['Dr.', 'Dr. Ilva Tarn'],
  ['Democratic Sen.', 'Democratic Sen. Ilva Tarn'],
  ['д-р', 'д-р Ilva Tarn'],
  ['sender', 'Ilva Tarn, sender'],
])('puts a title that is read before a name there, and a role behind it: %s', (role, line) => {
  const speaker = { name: 'Ilva Tarn', kind: 'person', role, resolved: true } as const;
  const tree = renderAnswer({ ...answer, quotes: [{ ...quote, speaker }] }, { language: 'en', zone: 'UTC' });
  expect(wordsOf(tree)).toContain(line);
});
