import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';

const rows: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The mayor said that the bridge would stay closed until the spring.'],
  ['en', 'what did Peskov say'],
  ['bg', 'Кметът каза, че мостът ще остане затворен до пролетта.'],
  ['bg', 'Какво каза Песков?'],
  ['ru', 'Мэр сказал, что мост останется закрытым до весны.'],
  ['ru', 'Что сказал Песков?'],
  ['uk', 'Мер сказав, що міст залишиться закритим до весни.'],
  ['uk', 'Що сказав Пєсков?'],
  ['de', 'Der Bürgermeister sagte, die Brücke bleibe bis zum Frühling gesperrt.'],
  ['fr', 'Le maire a déclaré que le pont resterait fermé jusqu’au printemps.'],
  ['es', 'El alcalde dijo que el puente seguirá cerrado hasta la primavera.'],
  ['und', '市長は橋を閉鎖すると述べた。'],
  ['und', '12:30 – 45 %'],
  ['und', ''],
  ['und', '\ud800\ud800'],
];
test.each(rows)('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
