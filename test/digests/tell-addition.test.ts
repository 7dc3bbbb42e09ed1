import { expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { tellAddition } from '../../src/digests/tell-addition.ts';

it('tells what a report adds where that stands far down in it', () => {
  const before = Array.from({ length: 12 }, (_, day) => `The lake was lowered by a metre on 1${day} March.`);
  const late = 'Engineer Pavel Hron counted 61 broken wires in the Kesra dam.';
  const report = parseArticle({
    name: 'dam',
    form: 'plain',
    text: [...before, late].join('\n\n'),
    fallbackId: 'dam',
    fields: { id: 'dam', title: 'The lake of Kesra is lowered', language: 'en' },
  });
  const addition = { people: ['Pavel Hron'], figures: [61], quotations: [] };
  expect(tellAddition({ report: { ...report, version: 1 }, quotes: [], addition })?.text).toBe(late);
});
