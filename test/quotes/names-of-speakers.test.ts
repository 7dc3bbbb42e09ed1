import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import type { Quote } from '../../src/quotes/quote.ts';

function quotesOf(text: string, kind: Quote['kind'] = 'direct'): readonly Quote[] {
  return extractQuotes({ text, language: 'en' }).filter((quote) => quote.kind === kind);
}

function namesIn(text: string, kind?: Quote['kind']): readonly (string | undefined)[] {
  return quotesOf(text, kind).map(({ speaker }) => speaker?.name);
}

describe('who is named', () => {
  test.each([
    // bodies whose names hold "and", "&", "for", a genitive or an adjective
    [
      'The Centers for Dune Control and Prevention said the beach is “safe.”',
      'Centers for Dune Control and Prevention',
    ],
    ['Harbor and Border Protection wrote that the pier is “closed.”', 'Harbor and Border Protection'],
    ['“It works,” D&R told reporters.', 'D&R'],
    ['Osei & Sons said it is “safe.”', 'Osei & Sons'],
    ['“It tastes good,” Brenda’s said in a statement.', 'Brenda’s'],
    ['“We fly again,” Elmish Airlines said.', 'Elmish Airlines'],
    ['“It is cold,” WHO said.', 'WHO'],
    ['“It is cold,” said US magazine Frost.', 'Frost'],
    ['The mayor “has no plan,” said The Sunday Times.', 'Sunday Times'],
    ['Tom Osei, who sells maps at maps.com, says they are “useful.”', 'Tom Osei'],
    // people with offices, suffixes and particles
    ['“It is signed,” Secretary of State Anna Osei said.', 'Anna Osei'],
    ['“It is signed,” said Minister of Trade Anna Osei.', 'Anna Osei'],
    ['“We sell more,” said company president and chief executive Anna Osei.', 'Anna Osei'],
    ['Arctic Hall of Famer Anna Osei said the prize was “a joke.”', 'Anna Osei'],
    ['Center for Arctic Trade Director Anna Osei said the ice was “thin.”', 'Anna Osei'],
    ['“It is signed,” Karl Osei, Jr. said.', 'Karl Osei, Jr.'],
    ['“It is signed,” Ines von der Aue said.', 'Ines von der Aue'],
    ['Sen. Anna Osei, R-Elm, citing the costs, said the bill was “dead.”', 'Anna Osei'],
    ['“It is signed,” Anna May said.', 'Anna May'],
    ['“It is signed,” May told the house.', 'May'],
    // writings, told by what stands behind their dates and names
    ['“Never again!” reads an Aug. 9 Frostbook post, which many shared.', 'an Aug. 9 Frostbook post'],
    ['The dam is “a risk,” according to a new study.', 'a new study'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test('with the office that "of" goes on with', () => {
    const [quote] = quotesOf('“It is signed,” Secretary of State Anna Osei said.');
    expect(quote?.speaker?.role).toBe('Secretary of State');
  });

  test('not with a body of which somebody is a friend', () => {
    expect(namesIn('Friends of Mayor Anna Osei said the plan is “good.”')).toEqual([
      'Friends of Mayor Anna Osei',
    ]);
  });

  test('as the last of a list of bodies only where it is no list', () => {
    const text = 'Anna Osei, head of the Office of Housing, Trade and Technology, said the plan is “good.”';
    expect(namesIn(text)).toEqual(['Anna Osei']);
  });
});

describe('who speaks', () => {
  test.each([
    ['“It rained,” Tom Osei, one of the farmers, told reporters.', 'Tom Osei'],
    ['“It rained,” Tom Osei of Elm County, said in a statement.', 'Tom Osei'],
    ['“It rained,” Osei once said.', 'Osei'],
    ['“It rained,” one of the farmers suddenly shouts.', 'one'],
    ['“It rained,” the study authors report in the journal.', 'the study authors'],
    ['“It rained,” notes Price.', 'Price'],
    ['In June “it rained,” the analysis found, with a table.', 'the analysis'],
    ['A search “must be the last resort”, the code states.', 'the code'],
    ['The match drew praise from coach Tom Osei, who called it “superb.”', 'Tom Osei'],
    ['Osei, 53, who called the match “superb,” left.', 'Osei'],
    ['Advocates have long argued that the law is “unfair.”', 'Advocates'],
    ['The agency defines a storm as “wind with rain.”', 'The agency'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('what is told without marks', () => {
  test('begins behind those who are told it', () => {
    const [quote] = quotesOf('Keller told the Elm Gazette on Friday she will run again.', 'indirect');
    expect(quote?.text).toBe('she will run again');
  });

  test('is not what goes on', () => {
    expect(
      quotesOf('The storm continues to move north. It continues a trend that began in May.', 'indirect'),
    ).toEqual([]);
  });

  test('is nobody’s where an article stands without its noun', () => {
    expect(quotesOf('An estimated two thousand people came, said the police.', 'indirect')).toHaveLength(1);
    expect(namesIn('An estimated two thousand people came to the square.', 'indirect')).toEqual([]);
  });
});

describe('what is named', () => {
  test.each([
    ['North Korea', 'organisation'],
    ['Downing Street', 'organisation'],
    ['Elmish Palace', 'organisation'],
    ['Frost Weekly', 'organisation'],
    ['Oliver North', 'person'],
    ['Anna Osei', 'person'],
  ])('%s is told for %s', (name, kind) => {
    const [quote] = quotesOf(`“The bridge will stay closed,” ${name} said.`);
    expect(quote?.speaker).toMatchObject({ name, kind });
  });
});
