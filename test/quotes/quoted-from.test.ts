import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

const rows = [
  ['en', 'Ines Duarte, quoting Tom Osei, said: "The dam will hold".', 'Tom Osei', 'Ines Duarte'],
  ['en', 'Ines Duarte quoted Tom Osei as saying "the dam will hold".', 'Tom Osei', 'Ines Duarte'],
  ['en', 'Ines Duarte quoted Tom Osei as saying that the dam was “a relic”.', 'Tom Osei', 'Ines Duarte'],
  ['en', '“The dam will hold,” Ines Duarte recalled Tom Osei saying.', 'Tom Osei', 'Ines Duarte'],
  ['en', 'Ines Duarte remembered Tom Osei telling her, “The dam will hold.”', 'Tom Osei', 'Ines Duarte'],
  ['bg', 'Мария Езерова цитира думите на Огнян Тишев: „Мостът е стар“.', 'Огнян Тишев', 'Мария Езерова'],
  ['en', 'Ines Duarte cited Tom Osei’s words: "The dam will hold."', 'Tom Osei', 'Ines Duarte'],
  [
    'bg',
    'Мария Езерова цитира Огнян Тишев: „Мостът е затворен до пролетта“.',
    'Огнян Тишев',
    'Мария Езерова',
  ],
  [
    'ru',
    'Мария Озерова процитировала Олега Тишина: «Мост закрыт до самой весны».',
    'Олег Тишин',
    'Мария Озерова',
  ],
  [
    'uk',
    'Марія Озерна процитувала Олега Тишка: «Міст закрито до самої весни».',
    'Олег Тишко',
    'Марія Озерна',
  ],
] as const;
test.each(rows)('tells whom somebody quotes from who quotes, in %s: %s', (language, text, speaker, via) => {
  const found = extractQuotes({ text, language }).filter(({ kind }) => kind === 'direct');
  expect(found.map((quote) => [quote.speaker?.name, quote.via?.name])).toEqual([[speaker, via]]);
});

test('leaves words to who says them on somebody’s authority', () => {
  const [quote] = extractQuotes({
    text: 'Ines Duarte, citing Tom Osei, said "the dam will hold".',
    language: 'en',
  });
  expect(quote?.speaker?.name).toBe('Ines Duarte');
});

test.each([
  ['en', 'Tom Osei said that, according to him, the dam would hold.'],
  ['bg', 'Огнян Тишев заяви, че по негово мнение мостът ще издържи.'],
  ['bg', 'Огнян Тишев заяви, че мостът, според него, ще издържи.'],
  ['ru', 'Олег Тишин заявил, что мост, по его мнению, выдержит до весны.'],
  ['ru', 'Олег Тишин заявил, что мост, по его словам, выдержит до весны.'],
  ['uk', 'Олег Тишко заявив, що міст, на його думку, витримає до весни.'],
  ['uk', 'Олег Тишко заявив, що міст, за його словами, витримає до весни.'],
])('lets nobody pass on his own words, in %s: %s', (language, text) => {
  const found = extractQuotes({ text, language });
  expect(found.length).toBeGreaterThan(0);
  for (const { via } of found) expect(via).toBeUndefined();
});
