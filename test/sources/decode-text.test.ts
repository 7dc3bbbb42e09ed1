import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/sources/decode-text.ts';

const bulgarian =
  'Мостът над реката остава затворен до края на седмицата, каза кметът. „Не си играем с такива неща“, добави той пред журналисти.\n';
const russian =
  'Мост через реку останется закрытым до конца недели, сообщил мэр. «Мы не играем с такими вещами», — добавил он на встрече с журналистами.\n';
const ukrainian =
  'Міст через річку залишиться закритим до кінця тижня, повідомив мер. «Ми не граємося з такими речами», — додав він під час зустрічі.\n';
const german =
  'Die Brücke bleibt für eine Woche geschlossen, erklärte die Bürgermeisterin. „Größer als gedacht“ sei der Schaden.\n';

describe('encodings', () => {
  it.each([
    ['utf-8', ukrainian],
    ['windows-1251', bulgarian],
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-r', russian.replace(/[«»—]/g, '-')],
    ['koi8-u', ukrainian.replace(/[«»—]/g, '-')],
    ['iso-8859-5', bulgarian.replace(/[„“]/g, '"')],
    ['cp866', russian.replace(/[«»—]/g, '-')],
    ['utf-16le', bulgarian],
    ['utf-16be', ukrainian],
    ['windows-1252', german],
  ])('in %s are told without a mark: %s', async (encoding, text) => {
    expect(await decodeText(iconv.encode(text, encoding), 'a.txt')).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'are told by the mark of %s, which is no part of the text',
    async (encoding) => {
      expect(await decodeText(iconv.encode(russian, encoding, { addBOM: true }), 'a.txt')).toBe(russian);
    },
  );

  it('are taken from the page where detection would have little to go by', async () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"></head><p>Καλημέρα';
    expect(await decodeText(iconv.encode(page, 'iso-8859-7'), 'a.html')).toBe(page);
  });

  it('are not taken from a page that states the wrong one', async () => {
    const page = `<meta charset="utf-8"><p>${russian}`;
    expect(await decodeText(iconv.encode(page, 'windows-1251'), 'a.html')).toBe(page);
  });
});

describe('what is no text', () => {
  it.each([
    [
      'an image',
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(500, 7)]),
    ],
    ['zeros', Buffer.alloc(1000)],
    ['a few bytes', Buffer.from([0, 1, 2, 3])],
    ['control characters', Buffer.from('\x01\x02\x03\x04'.repeat(50))],
  ])('such as %s is called binary, with the remedy', async (_what, bytes) => {
    await expect(decodeText(bytes, 'a.txt')).rejects.toThrow(
      /^a\.txt: not a text but a binary file\. Export/,
    );
  });

  it('but bytes that make words in no encoding is refused', async () => {
    const bytes = Buffer.from(Array.from({ length: 2000 }, (_, i) => 0xc0 + ((i * i * 31 + i * 17) % 64)));
    await expect(decodeText(bytes, 'a.txt')).rejects.toThrow(
      /^a\.txt: the text is in no encoding that can be told\. Save it as UTF-8/,
    );
  });

  it('is damaged UTF-8 where most of it makes sense, and the line is named', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`One\nTwo — “${bulgarian}`),
      Buffer.from([0xd0]),
      Buffer.from(`${bulgarian}”`),
    ]);
    await expect(decodeText(bytes, 'a.txt')).rejects.toThrow(/^a\.txt: line 3: the text is damaged UTF-8/);
  });

  it('is half of UTF-16 behind a mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode('Word \uD83D', 'utf-16le')]);
    await expect(decodeText(bytes, 'a.txt')).rejects.toThrow(
      /^a\.txt: begins as utf-16le, but not all of it is/,
    );
  });
});

describe('UTF-8', () => {
  it('comes back character by character', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/[\p{Cc}\uFEFF]/u.test(value));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await decodeText(Buffer.from(value), 'a.txt')).toBe(value);
      }),
    );
  });
});
