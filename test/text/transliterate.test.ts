import { describe, expect, test } from 'vitest';
import { transliterate } from '../../src/text/transliterate.ts';

describe('transliterate', () => {
  test.each([
    ['ru', 'Юрий Щербаков', 'Iurii Shcherbakov'],
    ['ru', 'Подъячев, Хрущёв', 'Podieiachev, Khrushchev'],
    ['uk', 'Володимир Зеленський', 'Volodymyr Zelenskyi'],
    [
      'uk',
      'Згурський, Їжакевич, Гаєвич, Стець, Знам’янка',
      'Zghurskyi, Yizhakevych, Haievych, Stets, Znamianka',
    ],
    ['bg', 'Пловдив, Търговище, Щърбов', 'Plovdiv, Targovishte, Shtarbov'],
    ['bg', 'София', 'Sofia'],
    ['be', 'Ціханоўская, Любань, Аляксандр Ёрш', 'Cichanoŭskaja, Liubań, Aliaksandr Jorš'],
    ['sr', 'Ђорђе Љубић, Џеват Ћосић', 'Đorđe Ljubić, Dževat Ćosić'],
  ] as const)('follows the official table of %s for %s', (language, cyrillic, latin) => {
    expect(transliterate(cyrillic, language)).toBe(latin);
  });

  test.each([
    ['ru', 'english', 'Ельцин, Сергеев, Навальный, Горбачёв', 'Yeltsin, Sergeyev, Navalny, Gorbachev'],
    ['ru', 'german', 'Ельцин, Хрущёв, Жуков, Песков', 'Jelzin, Chruschtschow, Schukow, Peskow'],
    ['ru', 'polish', 'Ельцин, Чубайс, Лавров, Достоевский', 'Jelcin, Czubajs, Ławrow, Dostojewski'],
    ['uk', 'english', 'Зеленський, Яценюк', 'Zelensky, Yatsenyuk'],
    ['uk', 'german', 'Зеленський, Тимошенко', 'Selenskyj, Tymoschenko'],
    ['uk', 'polish', 'Зеленський, Порошенко', 'Zełenski, Poroszenko'],
    ['bg', 'german', 'Борисов, Желев', 'Borisow, Schelew'],
  ] as const)('writes %s as %s papers do: %s', (language, style, cyrillic, latin) => {
    expect(transliterate(cyrillic, language, style)).toBe(latin);
  });

  test('keeps capital words capital and leaves what is not Cyrillic', () => {
    expect(transliterate('ТАСС: «Щит» — 3 km, it’s', 'ru')).toBe('TASS: «Shchit» — 3 km, it’s');
  });

  test('takes the official table where a style has none', () => {
    expect(transliterate('Вучић', 'sr', 'german')).toBe('Vučić');
  });
});
