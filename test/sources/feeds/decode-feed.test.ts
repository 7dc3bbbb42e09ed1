import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../src/sources/feeds/decode-feed.ts';

const russian =
  'Министр сказал, что договор будет подписан в пятницу, и поблагодарил всех участников встречи.';
const french = 'Le ministre a déclaré que le traité sera signé à la fin de l’été, et c’était très tôt.';
const document = (words: string, encoding?: string): string =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?><rss version="2.0"><channel><title>${words}</title></channel></rss>`;

interface Case {
  readonly bytes: string;
  readonly xml?: string;
  readonly http?: string;
  readonly words?: string;
  readonly mark?: boolean;
}

describe('decodeFeed', () => {
  it.each<Case>([
    { bytes: 'utf-8' },
    { bytes: 'utf-8', mark: true },
    { bytes: 'utf-16le', mark: true },
    { bytes: 'utf-16be', mark: true },
    { bytes: 'utf-16le', mark: true, xml: 'utf-8', http: 'windows-1251' },
    { bytes: 'utf-16le', xml: 'utf-16' },
    { bytes: 'utf-16be', xml: 'utf-16' },
    { bytes: 'utf-16be' },
    { bytes: 'windows-1251', xml: 'windows-1251' },
    { bytes: 'windows-1251', http: 'windows-1251' },
    { bytes: 'windows-1251', http: 'windows-1251', xml: 'utf-8' },
    { bytes: 'windows-1251', http: 'utf-8', xml: 'windows-1251' },
    { bytes: 'windows-1251', http: 'us-ascii', xml: 'windows-1251' },
    { bytes: 'windows-1251' },
    { bytes: 'windows-1251', xml: 'utf-8' },
    { bytes: 'windows-1251', xml: 'x-unknown' },
    { bytes: 'koi8-r', xml: 'koi8-r' },
    { bytes: 'koi8-r', http: 'KOI8-R', xml: 'windows-1251' },
    { bytes: 'koi8-r' },
    { bytes: 'iso-8859-5', xml: 'iso-8859-5' },
    { bytes: 'cp866', xml: 'cp866' },
    { bytes: 'utf-8', http: 'iso-8859-1' },
    { bytes: 'utf-8', http: 'windows-1251', xml: 'utf-8' },
    { bytes: 'windows-1252', xml: 'windows-1252', words: french },
    { bytes: 'windows-1252', xml: 'iso-8859-1', words: french },
    { bytes: 'windows-1252', http: 'ISO-8859-1', words: french },
    { bytes: 'windows-1252', words: french },
    { bytes: 'windows-1252', xml: 'utf-8', words: french },
    {
      bytes: 'iso-8859-2',
      xml: 'iso-8859-2',
      words: 'Źródło: żółta łódź płynie szybko, a że już późno, to ją widać',
    },
    { bytes: 'shift_jis', xml: 'Shift_JIS', words: '大臣は金曜日に条約に署名すると述べた' },
    { bytes: 'gb18030', http: 'gb2312', words: '部长说条约将于星期五签署' },
  ])(
    'reads $bytes, where XML says $xml and HTTP $http (mark: $mark)',
    async ({ bytes, xml, http, words = russian, mark }) => {
      const sent = iconv.encode(document(words, xml), bytes, { addBOM: mark === true });
      const contentType = http === undefined ? 'application/xml' : `text/xml; charset="${http}"`;
      expect(await decodeFeed(sent, contentType, 'feed')).toBe(document(words, xml));
    },
  );

  it('shows a few damaged characters as such', async () => {
    const sent = Buffer.concat([Buffer.from(document(russian)), Buffer.from([0xff, 0xd0])]);
    expect(await decodeFeed(sent, undefined, 'feed')).toContain(russian);
  });

  it('takes no binary data', async () => {
    const sent = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0, 1, 2, 3, 0x80, 0x90]);
    await expect(decodeFeed(sent, undefined, 'https://daily.example/feed')).rejects.toThrow('binary');
  });
});
