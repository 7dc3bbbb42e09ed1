import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../src/rendering/wording.ts';

const languages = ['en', 'bg', 'ru', 'uk'] as const;

describe('wordingFor', () => {
  it.each([
    ['bg', 'bg'],
    ['ru-RU', 'ru'],
    ['UK_ua', 'uk'],
    ['de', 'en-GB'],
    ['', 'en-GB'],
  ])('for %j is that of %s', (language, locale) => {
    expect(wordingFor(language).locale).toBe(locale);
  });

  it.each([
    ['en', 1, '1 statement in 1 article · searched 1 article'],
    ['en', 2, '2 statements in 2 articles · searched 2 articles'],
    ['en', 5, '5 statements in 5 articles · searched 5 articles'],
    ['en', 21, '21 statements in 21 articles · searched 21 articles'],
    ['bg', 1, '1 изказване в 1 статия · прегледана 1 статия'],
    ['bg', 2, '2 изказвания в 2 статии · прегледани 2 статии'],
    ['bg', 5, '5 изказвания в 5 статии · прегледани 5 статии'],
    ['bg', 21, '21 изказвания в 21 статии · прегледани 21 статии'],
    ['ru', 1, '1 высказывание в 1 статье · просмотрена 1 статья'],
    ['ru', 2, '2 высказывания в 2 статьях · просмотрены 2 статьи'],
    ['ru', 5, '5 высказываний в 5 статьях · просмотрено 5 статей'],
    ['ru', 21, '21 высказывание в 21 статье · просмотрена 21 статья'],
    ['uk', 1, '1 висловлювання у 1 статті · переглянуто 1 статтю'],
    ['uk', 2, '2 висловлювання у 2 статтях · переглянуто 2 статті'],
    ['uk', 5, '5 висловлювань у 5 статтях · переглянуто 5 статей'],
    ['uk', 21, '21 висловлювання у 21 статті · переглянуто 21 статтю'],
  ])('in %s counts %i', (language, count, words) => {
    const wording = wordingFor(language);
    expect(`${wording.statementsInArticles(count, count)} · ${wording.searched(count, null)}`).toBe(words);
  });

  it.each([
    ['en', 1, 'one source only, 1 copy'],
    ['en', 21, '21 independent reports, 21 copies'],
    ['bg', 1, 'само един източник, 1 препечатка'],
    ['bg', 21, '21 независими съобщения, 21 препечатки'],
    ['ru', 1, 'только один источник, 1 перепечатка'],
    ['ru', 2, '2 независимых сообщения, 2 перепечатки'],
    ['ru', 5, '5 независимых сообщений, 5 перепечаток'],
    ['ru', 21, '21 независимое сообщение, 21 перепечатка'],
    ['uk', 1, 'лише одне джерело, 1 передрук'],
    ['uk', 2, '2 незалежні повідомлення, 2 передруки'],
    ['uk', 5, '5 незалежних повідомлень, 5 передруків'],
    ['uk', 21, '21 незалежне повідомлення, 21 передрук'],
  ])('in %s tells %i reports from as many copies', (language, count, words) => {
    expect(wordingFor(language).originsAndCopies(count, count)).toBe(words);
  });

  it('says nothing of copies where there are none', () => {
    for (const language of languages) expect(wordingFor(language).originsAndCopies(3, 0)).not.toMatch(/0|,/);
  });

  it('names in every language whom and what nothing was found for, and where', () => {
    for (const language of languages) {
      const words = wordingFor(language).nothingFound({
        who: 'Tarn',
        topic: 'cod',
        articles: 7,
        range: 'May',
      });
      for (const part of ['Tarn', 'cod', '7', 'May']) expect(words).toContain(part);
    }
  });
});
