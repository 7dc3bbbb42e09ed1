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
    [
      'of Open Graph, where the page leaves it blank',
      '<meta property="og:locale" content="ru_RU">',
      '<html lang="">',
      'ru-RU',
    ],
    ['of structured data', data('{"inLanguage":"en-GB"}'), '<html>', 'en-GB'],
  ])('%s', (_what, head, html, language) => {
    expect(metadata(head, html).language).toBe(language);
  });
});

describe('the date that a page shows', () => {
  const shown = (body: string) =>
    readPageMetadata(
      parseHTML(`<html><body><header><div class="date">22.11.2026</div></header>${body}</body></html>`)
        .document,
    ).publishedAt;
  const beside = (markup: string) => shown(`<div class="news"><h1>Ферибот</h1>${markup}<p>Думи.</p></div>`);

  it.each([
    ['<time>16 май 2025 г.</time>', '2025-05-16T00:00:00.000Z'],
    ['<div class="info">петък, 16 май 2025 г., 14:32 ч. | Мария Лилова</div>', '2025-05-16T14:32:00.000Z'],
    ['<span class="topic__time">16 мая 2025, 14:32</span>', '2025-05-16T14:32:00.000Z'],
    ['<span class="post-date">П’ятниця, 16 травня 2025, 14:32</span>', '2025-05-16T14:32:00.000Z'],
    ['<span class="published">Публикувано на 16.05.2025 в 14:32</span>', '2025-05-16T00:00:00.000Z'],
    ['<span itemprop="datePublished">16 мая 2025</span>', '2025-05-16T00:00:00.000Z'],
    ['<div>16 май 2025 г., 14:32</div>', '2025-05-16T14:32:00.000Z'],
    ['<p>Анна Дим</p><div><span>16 травня 2025</span> <span>14:32</span></div>', '2025-05-16T00:00:00.000Z'],
    ['<div><div>May 16, 2025</div></div>', '2025-05-16T00:00:00.000Z'],
  ])('is read by its title: %s', (markup, date) => {
    expect(beside(markup)?.slice(0, 10)).toBe(date.slice(0, 10));
  });

  it.each([
    ['<aside><time>12.05.2025</time></aside>'],
    ['<span class="date">вчера, 14:32</span>'],
    ['<span class="info">1234 прочитания</span>'],
    ['<div>2025 прочитания</div>'],
    ['<div>16 коментара 2025</div>'],
    ['<div>Ферибот от 16 май 2025 г.</div>'],
    ['<nav><div>16.05.2025</div></nav>'],
    [`<div class="info">${'Думи и още думи. '.repeat(20)}16.05.2025</div>`],
  ])('is none where it may be another’s, or no date: %s', (markup) => {
    expect(beside(markup)).toBeUndefined();
  });

  it('is read after the head that holds the title, and not after the article', () => {
    const date = '<div>16 май 2025</div>';
    expect(shown(`<div><div><h1>Ферибот</h1></div>${date}<p>Думи.</p></div>`)?.slice(0, 10)).toBe(
      '2025-05-16',
    );
    expect(
      shown(`<div><h1>Ферибот</h1><p>${'Думи. '.repeat(100)}</p></div><div>${date}</div>`),
    ).toBeUndefined();
  });

  it('is never the day that the head of every page shows', () => {
    expect(shown('<div><h1>Ферибот</h1><p>Думи.</p></div>')).toBeUndefined();
  });
});

describe('title, author and site of structured data', () => {
  it.each([
    ['alone', '{"@type":"NewsArticle","headline":"H","author":{"name":"Ann Lee"},"publisher":{"name":"P"}}'],
    [
      'in a list',
      '[{"@type":"WebSite","name":"W"},{"@type":"NewsArticle","headline":"H","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"name":"P"}}]',
    ],
    [
      'in a graph of nodes that name one another',
      '{"@graph":[{"@id":"#o","@type":"Organization","name":"P"},{"@id":"#a","name":"Ann Lee"},{"@type":["Article","NewsArticle"],"headline":"H","author":{"@id":"#a"},"publisher":{"@id":"#o"}}]}',
    ],
    ['in words', '{"@type":"ReportageNewsArticle","headline":"H","author":"Ann Lee","publisher":"P"}'],
    [
      'hidden from old browsers',
      '//<![CDATA[\n{"@type":"Article","headline":"H","author":"Ann Lee","publisher":"P"}\n//]]>',
    ],
  ])('are read: %s', (_, json) => {
    expect(metadata(data(json)).news).toEqual({ headline: 'H', author: 'Ann Lee', siteName: 'P' });
  });

  it('names several authors, and none by an address', () => {
    const author = '[{"name":"Ann Lee"},{"name":"Bo Ek"},"https://p.example/staff/7",{"@id":"#gone"},null]';
    expect(metadata(data(`{"@type":"NewsArticle","author":${author}}`)).news).toEqual({
      author: 'Ann Lee, Bo Ek',
    });
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
    expect(metadata(data(json))).toEqual({ isForSubscribers: false, hasTitle: false, news: {} });
});
