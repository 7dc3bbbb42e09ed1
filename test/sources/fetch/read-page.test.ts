import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/sources/fetch/read-page.ts';
import { articleOfAddress } from '../../../src/sources/read-address.ts';

const PARAGRAPH =
  '<p>The ferry to Saltmere will sail twice a day from Monday on, the harbour master said on Friday.</p>';
const FETCHED_FROM = 'https://www.kestrel.example/a/ferry?utm_source=feed';

async function page(head: string, body = PARAGRAPH.repeat(20)) {
  const html = `<html lang="en"><head><title>Ferry</title>${head}</head><body><article>${body}</article></body></html>`;
  return await pageOf(
    {
      url: FETCHED_FROM,
      permanentUrl: FETCHED_FROM,
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from(html),
    },
    true,
  );
}
const urlFor = async (canonical: string) => (await page(`<link rel="canonical" href="${canonical}">`)).url;

describe('the address of a page', () => {
  it.each([
    ['/a/ferry', 'https://www.kestrel.example/a/ferry'],
    ['https://kestrel.example/a/ferry#top', 'https://kestrel.example/a/ferry'],
  ])('is what it calls its own on its site: %s', async (canonical, expected) => {
    expect(await urlFor(canonical)).toBe(expected);
  });

  it.each([
    'https://elsewhere.example/a/ferry',
    'javascript:alert(1)',
    'https://kestrel.example/',
    'http://[',
  ])('is where it was found, whatever else it claims: %s', async (canonical) => {
    expect(await urlFor(canonical)).toBe(FETCHED_FROM);
  });
});

describe('a wall', () => {
  it('of a page that somebody named is kept as a part where it is an opening', async () => {
    const opening = await page(
      '',
      `${PARAGRAPH}<p>Already a subscriber? Log in to read on, or choose a plan.</p>`,
    );
    const article = articleOfAddress(opening, new Date('2026-01-10T06:00:00Z'));
    expect(article.flags).toContain('partial');
    expect(article.text).toContain('The ferry to Saltmere');
  });

  it('is refused where it only asks for consent', async () => {
    const consent = await page(
      '',
      '<p>We value your privacy. We and our 731 partners use cookies on this site.</p>',
    );
    expect(() => articleOfAddress(consent, new Date())).toThrow(/asks for consent/);
  });
});
