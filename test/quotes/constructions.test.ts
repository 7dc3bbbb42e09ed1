import { describe, expect, test } from 'vitest';
import { explainQuotes } from '../../src/quotes/extract-quotes.ts';

/** What a row expects: the speaker's name and the rule that decided, for each direct quotation in the order of the text. */
interface Row {
  readonly text: string;
  readonly expected: readonly (readonly [speaker: string | null, rule: string])[];
}

function row(text: string, ...expected: Row['expected']): Row {
  return { text, expected };
}

function direct(text: string, language = 'en') {
  return explainQuotes({ text, language }).filter(({ quote }) => quote.kind === 'direct');
}

function check({ text, expected }: Row): void {
  const found = direct(text).map(({ quote, rule }) => [quote.speaker?.name ?? null, rule]);
  expect(found).toEqual(expected);
}

describe('a cue behind the quotation', () => {
  const rows: readonly Row[] = [
    row('"The bridge is closed," Maria Keller said.', ['Maria Keller', 'trailing cue']),
    row('“The bridge is closed,” she said on Monday.', ['she', 'trailing cue']),
    row('"Who paid for this?" Keller asked the council.', ['Keller', 'trailing cue']),
    row('"Never again!" the union shouted.', ['the union', 'trailing cue']),
    row('"It rained," Tom Osei, a farmer from Elm County, told reporters.', ['Tom Osei', 'trailing cue']),
    row('"It rained," the mayor’s spokeswoman, Ines Duarte, said.', ['Ines Duarte', 'trailing cue']),
    row('"It rained," Sen. Paul Reyes (D-Vt.) said in a statement.', ['Paul Reyes', 'trailing cue']),
    row('"It rained," a voice-over in the film states.', ['a voice-over in the film', 'trailing cue']),
    row('"Who is there?" Osei, a retired worker from a paper plant, said into the phone.', [
      'Osei',
      'trailing cue',
    ]),
    row('"It rained!" reads the 2012 report.', ['the 2012 report', 'inverted cue']),
    row('From the report: “The dam is old.”', ['the report', 'label']),
    row('"It rained," Osei points out.', ['Osei', 'trailing cue']),
    row('"It rained," From said on Monday.', ['From', 'trailing cue']),
    row('"It rained," said retired judge Tom Osei, asked about the dam.', ['Tom Osei', 'inverted cue']),
    row('"It rained," Tom Osei, who helped the town to file suit over the dam, said in a letter.', [
      'Tom Osei',
      'trailing cue',
    ]),
    row('“He is 6’2”,” Osei said as the crowd roared.', ['Osei', 'trailing cue']),
    row(
      'The mill may close.\n\n"We will rebuild it, whatever it costs.\nTom Osei, Elm County."\n\nThe end.',
      ['Tom Osei', 'signature'],
    ),
    row('"It rained," Osei shot back.', ['Osei', 'trailing cue']),
    row('"It rained," said Tom Osei, who owns the mill.', ['Tom Osei', 'inverted cue']),
    row('"It rained," said the harbour master, Ines Duarte, on Monday.', ['Ines Duarte', 'inverted cue']),
    row(
      '"It rained," said the mayor of Elm, Tom Osei. "All night."',
      ['Tom Osei', 'inverted cue'],
      ['Tom Osei', 'same paragraph'],
    ),
    row('"It rained," said a farmer who asked not to be named.', ['a farmer', 'inverted cue']),
    row('"The dam will hold," according to the report.', ['the report', 'according to']),
  ];
  test.each(rows)('$text', check);
});

describe('a cue before the quotation', () => {
  const rows: readonly Row[] = [
    row('Osei closed the mill after the council said it would “look into the matter.”', [
      'the council',
      'partial quotation',
    ]),
    row('Keller, asked by Osei whether the dam would hold, said it was “safe for now.”', [
      'Keller',
      'partial quotation',
    ]),
    row('Duarte attacked Osei, who had asked for money, calling the request “a bad joke.”', [
      'Duarte',
      'characterisation',
    ]),
    row('Duarte carried the committee notes, calling them “a sad read.”', ['Duarte', 'characterisation']),
    row('Duarte said in her opening remarks that the levy was “long dead.”', ['Duarte', 'partial quotation']),
    row('Duarte told a crowd in Bern that states may leave because “nobody asked them.”', [
      'Duarte',
      'partial quotation',
    ]),
    row('Maria Keller said: "The bridge is closed."', ['Maria Keller', 'lead-in with colon']),
    row('Maria Keller said, "The bridge is closed."', ['Maria Keller', 'lead-in']),
    row('An official who spoke to reporters said, "It rained."', ['An official', 'lead-in']),
    row('An official who declined to discuss private talks said, "It rained."', ['An official', 'lead-in']),
    row('About 200 farmers came, holding red boards and chanting, "It rained."', ['200 farmers', 'lead-in']),
    row('As Peter Keller, the second in the party, put it: "It rained."', [
      'Peter Keller',
      'lead-in with colon',
    ]),
    row('The dam is a “source of joy,” as Keller put it.', ['Keller', 'later cue']),
    row(
      '“It rained,” Keller said. They lie far away. “That is a tough town.”',
      ['Keller', 'trailing cue'],
      ['Keller', 'same paragraph'],
    ),
    row('Osei said the mill was "gone for good" after the flood.', ['Osei', 'partial quotation']),
    row('Osei, who owns the mill, called the plan "a bad joke."', ['Osei', 'characterisation']),
    row('The Elm delegation described the offer as "unacceptable" on Friday.', [
      'The Elm delegation',
      'characterisation',
    ]),
    row('Osei said voters wanted to know if the mill was "still alive."', ['Osei', 'partial quotation']),
    row('Osei closed the mill, saying it was "too old."', ['Osei', 'partial quotation']),
    row('According to the newspaper, "the dam will hold."', ['the newspaper', 'according to']),
    row('Osei: "The mill is mine."', ['Osei', 'label']),
    row('As the council began to shout, Keller stood up and said, "It will hold."', ['Keller', 'lead-in']),
    row('Keller left the hall, with farmers and owners of mills chanting "No more dams."', [
      'farmers',
      'lead-in',
    ]),
  ];
  test.each(rows)('$text', check);
});

describe('a surname that is a common word', () => {
  const rows: readonly Row[] = [
    row('Mark Cuban came. “It rained,” Cuban said.', ['Mark Cuban', 'trailing cue']),
    row('Dean Baker came. “It rained,” said Baker, who owns the mill.', ['Dean Baker', 'inverted cue']),
    row('Steven Law came. “It rained,” Law told us.', ['Steven Law', 'trailing cue']),
    row('“It rained,” said Osei campaign spokesman Hogan Gidley.', ['Hogan Gidley', 'inverted cue']),
  ];
  test.each(rows)('$text', check);
});

describe('whom a pronoun means', () => {
  const rows: readonly Row[] = [
    row('Joseph Hunter said he will stay. Also, Peter Osei is no farmer, he said. “He is a liar.”', [
      'Joseph Hunter',
      'introduced by the sentence before',
    ]),
    row('Ines Duarte, 29, of Huntsville, Ala., grows corn. “It rained,” she said.', [
      'Ines Duarte',
      'trailing cue',
    ]),
    row('Peter Osei left. In what he called a “small mishap,” Mayor Tom Duarte paid twice.', [
      'Tom Duarte',
      'characterisation',
    ]),
    row('Maria Keller met Osei, who owns the Osei Plaza. Osei said no. “It rained,” he said.', [
      'Osei',
      'trailing cue',
    ]),
  ];
  test.each(rows)('$text', check);
});

describe('quotations in pieces', () => {
  test('share a number where the report splits them', () => {
    const [first, second] = direct('"The bridge," Keller said, "is closed."').map(({ quote }) => quote);
    expect([first?.speaker?.name, second?.speaker?.name]).toEqual(['Keller', 'Keller']);
    expect(first?.part).toBe(1);
    expect(second?.part).toBe(1);
  });

  test('go on with the next sentence of the paragraph', () => {
    const found = direct('"The bridge is closed," Keller said. "It will stay closed."');
    expect(found.map(({ quote, rule }) => [quote.speaker?.name, rule, quote.part])).toEqual([
      ['Keller', 'trailing cue', 1],
      ['Keller', 'same paragraph', 1],
    ]);
  });

  test('go on over paragraphs that open with a mark and are not closed', () => {
    const text = 'Keller wrote:\n\n“The bridge is closed. It was old.\n\n“It will not be opened again.”';
    const found = direct(text);
    expect(found.map(({ quote }) => quote.speaker?.name)).toEqual(['Keller', 'Keller']);
    expect(found.map(({ quote }) => quote.part)).toEqual([1, 1]);
  });

  test('run over a line break', () => {
    const [only] = direct('"The bridge is closed and\nwill stay closed," Keller said.');
    expect(only?.quote.text).toBe('The bridge is closed and\nwill stay closed,');
  });
});

describe('what is no quotation', () => {
  const rows: readonly Row[] = [
    row('She told ABC’s “Good Morning Elm County” that it rained.'),
    row('The film “River of Stone” opened on Friday.'),
    row('Dwayne “The Rock” Johnson came to the mill.'),
    row('A memo titled “Where the Money Went” was found.'),
    row('The so-called “bridge tax” was dropped.'),
    row('<tweet id="123456" author="@elm">It rained.</tweet>'),
  ];
  test.each(rows)('$text', check);
});

describe('whom a mention means', () => {
  const meant: readonly (readonly [text: string, name: string])[] = [
    ['Mayor Maria Keller closed the bridge. "It was old," Keller said.', 'Maria Keller'],
    ['Maria Keller closed the bridge on Monday. "It was old," she said.', 'Maria Keller'],
    ['Gov. Paul Reyes came on Monday. "It was old," the governor said.', 'Paul Reyes'],
    ['Peter Adler met Maria Keller. "It was old," she said.', 'Maria Keller'],
    ['The Elm County Foundation paid. "It was old," the foundation said.', 'Elm County Foundation'],
  ];
  test.each(meant)('%s', (text, name) => {
    expect(direct(text).at(-1)?.quote.speaker).toMatchObject({ name, resolved: true });
  });

  test('stays open where two fit', () => {
    const [only] = direct('Peter Adler and Paul Reyes met on Monday. "It was old," he said.');
    expect(only?.quote.speaker).toMatchObject({ name: 'he', resolved: false });
  });

  test('never joins two of one surname', () => {
    const text = 'Anna Brandt and Karl Brandt spoke. "Yes," Anna Brandt said. "No," Karl Brandt said.';
    expect(direct(text).map(({ quote }) => quote.speaker?.name)).toEqual(['Anna Brandt', 'Karl Brandt']);
  });

  test('keeps the role apart from the name', () => {
    const [only] = direct('"Talks go on," Kremlin spokesman Dmitry Peskov told reporters.');
    expect(only?.quote.speaker).toMatchObject({
      name: 'Dmitry Peskov',
      role: 'Kremlin spokesman',
      kind: 'person',
    });
  });

  test('takes capitals for governments', () => {
    const [only] = direct('Moscow insists that the "old grievances" must be dealt with first.');
    expect(only?.quote.speaker).toMatchObject({ name: 'Moscow', kind: 'organisation' });
  });
});

describe('words passed on', () => {
  test('keep who passes them on', () => {
    const [only] = direct('"The mill is closed," Osei said, according to the Elm County Herald.');
    expect(only?.quote.speaker?.name).toBe('Osei');
    expect(only?.quote.via?.name).toContain('Elm County Herald');
  });

  test('are found inside a quotation', () => {
    const found = direct('"Then Osei said, ‘the mill is closed,’ and left," Keller recalled.');
    const inner = found.find(({ quote }) => quote.text.startsWith('the mill'))?.quote;
    expect(inner?.speaker?.name).toBe('Osei');
    expect(inner?.via?.name).toBe('Keller');
  });
});

describe('words in a sentence that names nobody', () => {
  const rows: readonly Row[] = [
    row('Keller argued that the dam was old. As a result, there is still "a risk for the whole valley."', [
      'Keller',
      'report before',
    ]),
    row('The dam was old. There is still "a risk for the whole valley."', [null, 'null']),
  ];
  test.each(rows)('$text', ({ text, expected }) => {
    const found = direct(text).map(({ quote, rule }) => [quote.speaker?.name ?? null, String(rule)]);
    expect(found).toEqual(expected);
  });
});

describe('indirect statements', () => {
  const stated: readonly (readonly [text: string, speaker: string, said: string])[] = [
    ['Keller said that the bridge would stay closed.', 'Keller', 'the bridge would stay closed'],
    ['The bridge would stay closed, the council said.', 'the council', 'The bridge would stay closed'],
    ['Keller promised to open the old bridge in May.', 'Keller', 'to open the old bridge in May'],
    ['According to the council, the bridge is safe again.', 'the council', 'the bridge is safe again'],
    ['Keller said there was no danger.', 'Keller', 'there was no danger'],
    ['Keller said closing the mill would cost jobs.', 'Keller', 'closing the mill would cost jobs'],
    ['Keller said the river never froze up there.', 'Keller', 'the river never froze up there'],
  ];
  test.each(stated)('%s', (text, speaker, said) => {
    const indirect = explainQuotes({ text, language: 'en' }).filter(({ quote }) => quote.kind === 'indirect');
    expect(indirect.map(({ quote }) => [quote.speaker?.name, quote.text])).toEqual([[speaker, said]]);
  });

  test('are not what somebody was told before: whom and when is no content', () => {
    const text = 'Foreign minister Ilo Marsh told both sides before they sat down, and left.';
    expect(explainQuotes({ text, language: 'en' })).toEqual([]);
  });

  test.each([
    'Keller began to mend the old bridge in May.',
    'Keller started to mend the old bridge in May.',
    'Keller shouted when the last lorry left the mill.',
  ])('are neither what is begun nor when it was said: %s', (text) => {
    expect(explainQuotes({ text, language: 'en' })).toEqual([]);
  });
});

test('reads quotations in a title, and names their speaker as the article does', () => {
  const [title] = explainQuotes({
    title: 'Keller: "The bridge is closed"',
    text: '"It is," Mayor Maria Keller said.',
    language: 'en',
  });
  expect(title?.quote).toMatchObject({
    field: 'title',
    text: 'The bridge is closed',
    speaker: { name: 'Maria Keller' },
  });
});

test('finds nothing in what is to be skipped, and crosses none of it', () => {
  const text = '"It rained," Keller said. "It snowed," Osei said.';
  const found = explainQuotes({ text, language: 'en', skip: [{ start: 26, end: text.length }] });
  expect(found.map(({ quote }) => quote.text)).toEqual(['It rained,']);
});
