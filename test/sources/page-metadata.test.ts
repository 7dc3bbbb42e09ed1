import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageDocument } from '../../src/sources/page-dom.ts';
import { readPageMetadata } from '../../src/sources/page-metadata.ts';

function metadata(head: string, html = '<html>') {
  const document: PageDocument = parseHTML(
    `${html}<head>${head}</head><body><p>Words.</p></body></html>`,
  ).document;
  return readPageMetadata(document);
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the date', () => {
  it.each([
    ['of Open Graph', '<meta property="article:published_time" content="2025-05-16T09:30:00+03:00">'],
    ['of Dublin Core', '<meta name="DC.date.issued" content="2025-05-16T06:30:00Z">'],
    ['of microdata', '<meta itemprop="datePublished" content="2025-05-16T06:30Z">'],
    ['in words, in UTC whatever the zone of the machine', '<meta name="date" content="May 16, 2025 06:30">'],
    ['of structured data', data('{"@type":"NewsArticle","datePublished":"2025-05-16T06:30:00Z"}')],
    [
      'of structured data in a graph',
      data('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2025-05-16T06:30:00Z"}]}'),
    ],
  ])('%s', (_what, head) => {
    expect(metadata(head).publishedAt).toBe('2025-05-16T06:30:00.000Z');
  });

  it('is absent where it cannot be read', () => {
    expect(metadata('<meta name="date" content="last week">').publishedAt).toBeUndefined();
  });
});

describe('the language', () => {
  it.each([
    ['of the page', '', '<html lang="bg">', 'bg'],
    ['of its headers', '<meta http-equiv="Content-Language" content="uk">', '<html>', 'uk'],
    ['of Open Graph', '<meta property="og:locale" content="ru_RU">', '<html>', 'ru-RU'],
    ['of structured data', data('{"inLanguage":"en-GB"}'), '<html>', 'en-GB'],
  ])('%s', (_what, head, html, language) => {
    expect(metadata(head, html).language).toBe(language);
  });
});

it('names the page’s own address', () => {
  expect(metadata('<link rel="canonical" href="/a/ferry">').canonicalUrl).toBe('/a/ferry');
  expect(metadata('<meta property="og:url" content="https://k.example/a">').canonicalUrl).toBe(
    'https://k.example/a',
  );
  expect(metadata('<link rel="canonical" href=" ">').canonicalUrl).toBeUndefined();
});

it('knows a page for subscribers by what it says', () => {
  expect(metadata(data('{"isAccessibleForFree":false}')).isForSubscribers).toBe(true);
  expect(metadata(data('{"hasPart":{"isAccessibleForFree":"False"}}')).isForSubscribers).toBe(true);
  expect(metadata('<meta property="article:content_tier" content="locked">').isForSubscribers).toBe(true);
  expect(metadata(data('{"isAccessibleForFree":true}')).isForSubscribers).toBe(false);
});

it('takes broken, huge and deep data for none', () => {
  const deep = `${'{"a":'.repeat(3_000)}{"isAccessibleForFree":false}${'}'.repeat(3_000)}`;
  for (const json of ['{"datePublished":', '[]', 'null', '7', `"${'x'.repeat(300_000)}"`, deep])
    expect(metadata(data(json))).toEqual({ isForSubscribers: false });
});
