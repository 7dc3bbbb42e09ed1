import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { findTurns } from '../../src/quotes/find-turns.ts';
import { splitParagraphs } from '../../src/text/split-paragraphs.ts';

function saidIn(text: string): readonly string[] {
  return extractQuotes({ text, language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .map(({ text: words, speaker, confidence }) => `${speaker?.name} (${confidence}): ${words}`);
}

const interview = [
  'Anna Brandt, the host of the morning show, talked to Mayor Peter Osei.',
  'BRANDT: Mr. Mayor, is the bridge closed?',
  'OSEI: It is closed.',
  'We will open it in May.',
  'BRANDT: What will it cost?',
  '(Laughter)',
  'OSEI: About two million.',
  'The bridge was built in 1931.',
].join('\n\n');

test('gives the turns of an interview to the people in full', () => {
  expect(saidIn(interview)).toEqual([
    'Anna Brandt (high): Mr. Mayor, is the bridge closed?',
    'Peter Osei (high): It is closed.',
    'Peter Osei (high): We will open it in May.',
    'Anna Brandt (high): What will it cost?',
    'Peter Osei (high): About two million.',
  ]);
});

test('reads labels in Cyrillic', () => {
  const text = [
    'Вестникът разговаря с кмета Петър Осеев и с инженер Анна Брандтова.',
    'Осеев: Затворен ли е мостът?',
    'Брандтова: Затворен е.',
    'Осеев: А кога ще го отворим?',
    'Брандтова: През май.',
  ].join('\n');
  expect(extractQuotes({ text }).map(({ speaker }) => speaker?.name)).toEqual([
    'Петър Осеев',
    'Анна Брандтова',
    'Петър Осеев',
    'Анна Брандтова',
  ]);
});

const none: readonly (readonly [what: string, paragraphs: readonly string[]])[] = [
  ['labels that name nobody', ['Q: Is it closed?', 'A: It is.', 'Q: Since when?', 'A: Since Monday.']],
  ['a list', ['Price: ten', 'Place: here', 'Date: Monday', 'Open: noon']],
  ['a single speaker', ['OSEI: Is it closed?', 'OSEI: It is.', 'OSEI: Since when?', 'OSEI: Monday.']],
  ['turns without a question', ['OSEI: One.', 'BRANDT: Two.', 'OSEI: Three.', 'BRANDT: Four.']],
];
test.each(none)('finds no turns in %s', (_what, paragraphs) => {
  const text = paragraphs.join('\n\n');
  expect(findTurns(text, splitParagraphs(text))).toEqual([]);
});

test('takes a headline with a colon for no turn', () => {
  const text = [
    'Mayor Osei: The Bridge Is Closed',
    'An interview about the bridge.',
    ...interview.split('\n\n').slice(1),
  ];
  expect(saidIn(text.join('\n\n'))[0]).toContain('Mr. Mayor, is the bridge closed?');
});

describe('turns that name nobody', () => {
  const turns = '\n\nQ: When will it open?\n\nA: In May.\n\nWe hope.\n\nQ: Who pays?\n\nA: The state.';
  const quotesOf = (text: string, namelessTurns: boolean) =>
    extractQuotes({ text, language: 'en', namelessTurns })
      .filter(({ kind }) => kind === 'direct')
      .map(({ text: words, speaker }) => [words, speaker?.name ?? null]);

  test('are quotations where they are asked for: the answers of the one person named before, the questions of nobody', () => {
    expect(quotesOf(`Mayor Ann Keller met us on Monday.${turns}`, true)).toEqual([
      ['When will it open?', null],
      ['In May.', 'Ann Keller'],
      ['We hope.', 'Ann Keller'],
      ['Who pays?', null],
      ['The state.', 'Ann Keller'],
    ]);
  });

  test('are answers of nobody where nobody or two people are named before', () => {
    for (const before of ['We met on Monday.', 'Ann Keller and Tom Osei met us on Monday.'])
      expect(quotesOf(before + turns, true)[1]).toEqual(['In May.', null]);
  });

  test('are none where they are not asked for', () => {
    expect(quotesOf(`Mayor Ann Keller met us on Monday.${turns}`, false)).toEqual([]);
  });
});

test('takes labelled links to other articles for nobody’s turns', () => {
  const text = [
    'The price of fuel rose again on Monday.',
    'FUEL TIPS: How to drive on less',
    'FUEL QUESTIONS: Why does it rise? And how high will it get?',
    'Nobody knows when it will fall.',
    'FUEL TIPS: Ten ways to stay at home',
    'FUEL QUESTIONS: Who pays for it?',
  ].join('\n\n');
  expect(saidIn(text)).toEqual([]);
});
