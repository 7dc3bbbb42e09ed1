import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import type { Speaker } from '../../src/quotes/quote.ts';

function speakerOf(words: string, text: string, language = 'en'): Speaker | null | undefined {
  return extractQuotes({ text, language }).find((quote) => quote.text.includes(words))?.speaker;
}

test('names neither of two people of one surname who are named equally often', () => {
  const text = 'Bill Carver and Hilda Carver both came. Carver said: “It is done.”';
  expect(speakerOf('It is done', text)).toMatchObject({ name: 'Carver', resolved: false });
});

test('is never certain which of two people of one surname is meant, unless one is named far more often', () => {
  const confidence = (text: string) =>
    extractQuotes({ text, language: 'en' }).find(({ kind }) => kind === 'direct')?.confidence;
  const once = 'Hilda Carver came. ';
  const often = 'Bill Carver spoke. ';
  expect(confidence(`${once}${often}${often}“It is done,” Carver said.`)).toBe('medium');
  expect(confidence(`${once}${often.repeat(4)}“It is done,” Carver said.`)).toBe('high');
  expect(speakerOf('done', `${once}${often}${often}“It is done,” Carver said.`)?.name).toBe('Bill Carver');
});

test('takes a name with a middle name for the same person', () => {
  const text = 'Anna Maria Brandt came. Anna Brandt spoke. “It is done,” Brandt said.';
  expect(extractQuotes({ text, language: 'en' })[0]?.confidence).toBe('high');
});

test('knows in full who is so named only in the genitive', () => {
  const text = 'Anna Brandt’s plan is a bold one. Brandt said: “It is done.”';
  expect(speakerOf('It is done', text)?.name).toBe('Anna Brandt');
});

test('takes a surname for the one who is named in full first, if nobody is so named more often', () => {
  const text =
    'Carla Oseiman came. Oseiman wept. Oseiman left her husband, Frank Oseiman. Oseiman has a dog. “It is done,” Oseiman said.';
  expect(speakerOf('It is done', text)?.name).toBe('Carla Oseiman');
});

test('takes nobody for the one whom he tells something', () => {
  const told = (whom: string) =>
    `Peter Keller, an engineer, met Tom Oseiman. The dam leaks. “It is done,” he told ${whom}.`;
  expect(speakerOf('done', told('Oseiman'))?.name).toBe('Peter Keller');
  expect(speakerOf('done', told('Keller'))?.name).toBe('he');
});

test('takes an office for who was just told of, but not an office of some place', () => {
  const said = (who: string) => `Peter Keller defended the dam on Monday. “It is done,” ${who} said.`;
  expect(speakerOf('done', said('the governor'))).toMatchObject({ name: 'Peter Keller', resolved: true });
  expect(speakerOf('done', said('the Ohio governor'))).toMatchObject({ resolved: false });
});

test('takes the senator of a state only for whom the article calls so', () => {
  const said = (who: string) => `Ohio Sen. Peter Keller came. “It is done,” ${who} said.`;
  expect(speakerOf('done', said('the Ohio senator'))).toMatchObject({ name: 'Peter Keller' });
  expect(speakerOf('done', said('the Iowa senator'))).toMatchObject({ resolved: false });
});

test('takes whoever speaks behind a comma for nobody who is named before it', () => {
  const text = 'In a talk with Anna Brandt, the Republican mayor said: “It is done.”';
  expect(speakerOf('done', text)).toMatchObject({ name: 'the Republican mayor', resolved: false });
});

test('names whom a relative pronoun stands for', () => {
  const text = 'The engineer, who said that the bridge was closed, left.';
  expect(speakerOf('the bridge was closed', text)).toMatchObject({ name: 'The engineer' });
  expect(text.slice(speakerOf('bridge', text)?.mention?.start ?? 0).startsWith('who')).toBe(true);
});

test('names nobody where an occasion is said to say something', () => {
  expect(speakerOf('peace was near', 'The talks said that peace was near.')).toBeNull();
});

test.each([
  { language: 'ru', text: 'По словам Ивана Тарханцева, мост закрыт.', name: 'Иван Тарханцев' },
  {
    language: 'ru',
    text: 'По словам главы района Глеба Тарханцева, мост закрыт.',
    name: 'Глеб Тарханцев',
    role: 'глава района',
  },
  {
    language: 'ru',
    text: '«Мы не знаем, когда мост закрыт», по словам Марии Кузнецовой.',
    name: 'Мария Кузнецова',
  },
  { language: 'uk', text: 'За словами Олени Коваленко, міст закрито.', name: 'Олена Коваленко' },
  {
    language: 'uk',
    text: 'За словами мера Івана Петренка, міст закрито.',
    name: 'Іван Петренко',
    role: 'мер',
  },
])('puts names back in the nominative: $text', ({ language, text, ...speaker }) => {
  expect(speakerOf(language === 'ru' ? 'мост закрыт' : 'міст закрито', text, language)).toMatchObject(
    speaker,
  );
});

test('ends what is told in passing before the main verb', () => {
  const statements = extractQuotes({
    text: 'The engineer, who said that the bridge was closed, left.',
    language: 'en',
  });
  expect(statements.map(({ text }) => text)).toEqual(['the bridge was closed']);
});

test('takes the occasion before a report for no statement', () => {
  const statements = extractQuotes({ text: 'In a tweet, Osei wrote, “We will fix it.”', language: 'en' });
  expect(statements.map(({ text }) => text)).toEqual(['We will fix it.']);
});

test.each([
  ['ru', '«Мост открыт», — заявил лидер КНДР Ким Чен Ын.', 'Ким Чен Ын', 'лидер КНДР'],
  ['bg', '„Мост открыт“, каза Ким Чен Ун в сряда.', 'Ким Чен Ун', undefined],
  ['uk', '«Мост открыт», — сказав Нгуєн Фу Чонг журналістам.', 'Нгуєн Фу Чонг', undefined],
  ['ru', '«Мост открыт», — сказал министр Анатолий Озеров.', 'Анатолий Озеров', 'министр'],
])('keeps all words of a name whose family name comes first, in %s: %s', (language, text, name, role) => {
  const speaker = speakerOf('Мост открыт', text, language);
  expect([speaker?.name, speaker?.role]).toEqual([name, role]);
});

test.each([
  ['BBC Sport', 'organisation'],
  ['KLM Cargo', 'organisation'],
  ['JD Brandt', 'person'],
  ['ANNA BRANDT', 'person'],
])('takes what begins with an acronym for a body, and initials for a person: %s', (name, kind) => {
  expect(speakerOf('It is done', `“It is done,” said ${name} on Monday.`)).toMatchObject({ name, kind });
});
