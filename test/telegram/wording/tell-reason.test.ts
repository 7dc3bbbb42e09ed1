import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/errors.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { checkUrl } from '../../../src/sources/fetch/check-url.ts';
import { checkContentType } from '../../../src/sources/fetch/content-type.ts';
import { refuseStatus } from '../../../src/sources/fetch/refuse-status.ts';
import { translateFetchError } from '../../../src/sources/fetch/translate-fetch-error.ts';
import { tellReason } from '../../../src/telegram/wording/sources/tell-reason.ts';

const URL_SHOWN = 'https://paper.example/feed';
const thrown = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return describeError(error);
  }
  throw new Error('Nothing was thrown.');
};
const CODES = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ETIMEDOUT',
  'HPE_INVALID_CONSTANT',
];
const failures: readonly (readonly [name: string, work: () => unknown])[] = [
  ...CODES.map(
    (code) =>
      [
        code,
        () => {
          throw translateFetchError(Object.assign(new Error(code), { code }), URL_SHOWN);
        },
      ] as const,
  ),
  ...[204, 304, 401, 402, 403, 404, 410, 429, 451, 500, 503].map(
    (status) => [`HTTP ${status}`, () => refuseStatus({ status }, URL_SHOWN)] as const,
  ),
  ...[
    'ftp://paper.example/',
    'https://a:b@paper.example/',
    'https://paper.example:22/',
    'http://10.0.0.1/',
    'x',
  ].map((address) => [address, () => checkUrl(address, { allowPrivate: false })] as const),
  ...(['feed', 'page', 'feed-or-page'] as const).map(
    (wanted) => [`an image for a ${wanted}`, () => checkContentType('image/png', wanted, URL_SHOWN)] as const,
  ),
  ['a page for a feed', () => parseFeed('<html><body>Hello</body></html>', URL_SHOWN)],
  ['an empty feed', () => parseFeed('', URL_SHOWN)],
];

describe('why a source cannot be read', () => {
  it.each(failures)('is told in the language of the admin: %s', async (_name, work) => {
    const reason = await thrown(work);
    expect(tellReason(reason, 'en')).toBe(reason);
    for (const language of ['bg', 'ru', 'uk']) {
      const told = tellReason(reason, language);
      expect(told).toMatch(/\p{Script=Cyrillic}{3}/u);
      expect(told).not.toMatch(/\{\d\}/);
      if (reason.includes(URL_SHOWN)) expect(told).toContain(URL_SHOWN);
    }
  });

  it('is told whole where it speaks of a reason within', () => {
    const reason = `${URL_SHOWN} is not read: its robots.txt cannot be had now (${URL_SHOWN}: no answer in time. Try again later.)`;
    expect(tellReason(reason, 'ru')).toBe(
      `${URL_SHOWN} не читается: его robots.txt сейчас не получить (${URL_SHOWN}: не ответил вовремя. Попробуйте позже.)`,
    );
  });

  it('stays as it is where nobody has put it into other words', () => {
    expect(tellReason('The moon is full.', 'uk')).toBe('The moon is full.');
  });
});
