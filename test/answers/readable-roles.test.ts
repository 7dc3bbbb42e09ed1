import { describe, expect, it } from 'vitest';
import type { AnswerQuote } from '../../src/answers/answer.ts';
import { withReadableRoles } from '../../src/answers/who-said/readable-roles.ts';

const quoteOf = (name: string, role: string): AnswerQuote => ({
  start: 0,
  end: 4,
  text: 'Рано',
  kind: 'direct',
  speaker: { name, kind: 'person', resolved: true, role },
  cue: null,
  confidence: 'high',
  articleId: role,
  citation: 1,
});
const rolesOf = (quotes: readonly AnswerQuote[], language: string) =>
  withReadableRoles(quotes, language).map(({ speaker }) => speaker?.role);

describe('one office of one person', () => {
  it.each([
    ['ru', 'mayor', 'мэр'],
    ['uk', 'mayor', 'мер'],
    ['bg', 'mayor', 'кмет'],
    ['en', 'мэр', 'mayor'],
  ])('has one word, that of the reader in %s', (language, foreign, own) => {
    const quotes = [quoteOf('Ада Марлоу', foreign), quoteOf('Ада Марлоу', own)];
    expect(rolesOf(quotes, language)).toEqual([own, own]);
  });

  it('stays as the articles have it where none has the reader’s word', () => {
    expect(rolesOf([quoteOf('Ада Марлоу', 'mayor')], 'ru')).toEqual(['mayor']);
  });

  it('is not another office of hers, nor another’s', () => {
    const quotes = [
      quoteOf('Ада Марлоу', 'governor'),
      quoteOf('Ада Марлоу', 'мэр'),
      quoteOf('Игорь Тишин', 'mayor'),
    ];
    expect(rolesOf(quotes, 'ru')).toEqual(['governor', 'мэр', 'mayor']);
  });
});
