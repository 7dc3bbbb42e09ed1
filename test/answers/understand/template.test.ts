import { describe, expect, it } from 'vitest';
import { questionLanguages } from '../../../src/answers/understand/question-languages.ts';
import { parsedForms } from '../../../src/answers/understand/read-form.ts';
import { matchTemplate, parseTemplate, type SlotReader } from '../../../src/answers/understand/template.ts';
import { tokenise } from '../../../src/answers/understand/tokenise.ts';

const upToThree: SlotReader<string> = function* (tokens, start) {
  for (let end = start + 1; end <= Math.min(tokens.length, start + 3); end++)
    yield {
      end,
      value: tokens
        .slice(start, end)
        .map(({ word }) => word)
        .join(' '),
    };
};

function read(template: string, text: string): readonly Readonly<Record<string, string>>[] {
  const tokens = tokenise(text);
  return [...matchTemplate(parseTemplate(template), tokens, 0, { who: upToThree, topic: upToThree })]
    .filter(({ end }) => end === tokens.length)
    .map(({ slots }) => slots);
}

describe('a template', () => {
  it.each([
    ['what did {who} say', 'What did Ada Marlow say?', { who: 'ada marlow' }],
    [
      'what did {who} say [(about|on) {topic}]',
      'what did marlow say on ferry tolls',
      { who: 'marlow', topic: 'ferry tolls' },
    ],
    ['what did {who} say [(about|on) {topic}]', 'what did marlow say', { who: 'marlow' }],
    ['(a b|c) [d] e', 'a b e', {}],
    ['(a b|c) [d] e', 'c d e', {}],
  ])('%s reads “%s”', (template, text, slots) => {
    expect(read(template, text)[0]).toEqual(slots);
  });

  it.each([
    ['what did {who} say', 'what did say'],
    ['(a b|c) [d] e', 'a d e'],
    ['{who} on {topic}', 'on tolls'],
  ])('%s does not read “%s”', (template, text) => {
    expect(read(template, text)).toEqual([]);
  });

  it.each(['(a b', 'a)', '[a (b]', 'a]'])('with brackets that do not match is refused: %s', (template) => {
    expect(() => parseTemplate(template)).toThrow(SyntaxError);
  });

  it('is well-formed in all forms of all four languages', () => {
    const languages = questionLanguages([]);
    expect(languages.map(({ language }) => language).sort()).toEqual(['bg', 'en', 'ru', 'uk']);
    for (const forms of languages) expect(() => parsedForms(forms)).not.toThrow();
  });
});
