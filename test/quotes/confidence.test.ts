import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

const rows: readonly (readonly [confidence: string, what: string, text: string])[] = [
  ['high', 'a name right behind the quotation', '"It rained," Maria Keller said.'],
  [
    'high',
    'the only report of its sentence, by the subject that opens it',
    'Keller said the mill was "gone for good."',
  ],
  ['high', 'a pronoun that can mean only one', 'Maria Keller came on Monday. "It rained," she said.'],
  [
    'high',
    'a participle that goes on',
    'The envoy Maria Keller told us it rained, adding that "it will pour."',
  ],
  [
    'high',
    'an accusation by a name',
    'President Maria Keller accused the mill of having "no desire" to close.',
  ],
  ['medium', 'a pronoun that means nobody known', '"It rained," she said.'],
  ['low', 'a sentence without a verb of saying', 'Keller came to the mill with a "better plan than theirs."'],
  ['low', 'nobody named', '"It rained all day on the mill and on the bridge."'],
];
test.each(rows)('%s: %s', (confidence, _what, text) => {
  expect(
    extractQuotes({ text, language: 'en' })
      .filter(({ kind }) => kind === 'direct')
      .at(-1)?.confidence,
  ).toBe(confidence);
});

test('a continuation is no surer than the report that it continues', () => {
  const [first, second] = extractQuotes({
    text: 'Osei came to the mill with a "better plan than theirs." "It is not ours."',
    language: 'en',
  });
  expect([first?.confidence, second?.confidence]).toEqual(['low', 'low']);
});
