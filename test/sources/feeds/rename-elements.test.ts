import { expect, it } from 'vitest';
import { plainText } from '../../../src/sources/feeds/feed-text.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';

async function first(xml: string) {
  const [item] = (await parseFeed(xml, 'https://daily.example/feed')).items;
  if (item === undefined) throw new Error('no entry');
  return { ...item, words: item.content === undefined ? '' : await plainText(item.content) };
}

const rss = (item: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel><title>T</title><item>${item}</item></channel></rss>`;

it.each([
  ['yandex:full-text', 'xmlns:yandex="http://news.yandex.ru"'],
  ['yandex:full-text', ''],
  ['rambler:fulltext', 'xmlns:rambler="http://news.rambler.ru"'],
  ['turbo:content', 'xmlns:turbo="http://turbo.yandex.ru"'],
  ['fullitem', ''],
  ['full-text', ''],
])('has its whole text in %s, declared %s', async (name, declared) => {
  const item = await first(
    rss(
      `<description>Паром отплыл.</description><${name}>&lt;p&gt;Паром отплыл в шесть.&lt;/p&gt;&lt;p&gt;Вернулся в девять.&lt;/p&gt;</${name}>`,
      declared,
    ),
  );
  expect(item.words).toBe('Паром отплыл в шесть.\n\nВернулся в девять.');
  expect(item.summary?.value).toBe('Паром отплыл.');
});

it.each([
  '<body xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sailed.</p><p>It came &lt;late&gt; back.</p></body>',
  '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><p>The ferry sailed.</p><p>It came &lt;late&gt; back.</p></xhtml:body>',
  '<body><p>The ferry sailed.</p><script>alert(1)</script><p>It came &lt;late&gt; back.</p></body>',
])('has its whole text as XHTML: %s', async (body) => {
  expect((await first(rss(body))).words).toContain('The ferry sailed.\n\nIt came');
});

it('keeps the words of an HTML document in its description', async () => {
  const { summary } = await first(
    rss('<description><![CDATA[<html><body><p>The ferry sailed.</p></body></html>]]></description>'),
  );
  expect(summary === undefined ? '' : await plainText(summary)).toBe('The ferry sailed.');
});

it.each([
  ['dc:creator', 'Mara Lind'],
  ['dc:author', 'Mara Lind'],
  ['author', 'mara@daily.example (Mara Lind)'],
  ['author', 'Mara Lind &lt;mara@daily.example&gt;'],
  ['author', '<name>Mara Lind</name>'],
  ['itunes:author', 'Mara Lind'],
])('has its author in %s as %s', async (name, author) => {
  const declared =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
  expect((await first(rss(`<title>a</title><${name}>${author}</${name}>`, declared))).author).toBe(
    'Mara Lind',
  );
});

it('is RSS with a prefix of its own', async () => {
  const item = await first(
    `<?xml version="1.0"?><r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <r:channel><r:title>T</r:title><r:item><r:title>Ferry back</r:title><r:link>/ferry</r:link><dc:creator>Mara Lind</dc:creator></r:item></r:channel></r:rss>`,
  );
  expect(item).toMatchObject({
    title: 'Ferry back',
    url: 'https://daily.example/ferry',
    author: 'Mara Lind',
  });
});

it.each(['</rss>', ''])('is RSS without a channel, that ends in "%s"', async (end) => {
  const item = await first(`<rss version="0.92"><item><title>Ferry back</title></item>${end}`);
  expect(item.title).toBe('Ferry back');
});

it('has a document type in its words', async () => {
  const item = await first(
    rss(
      '<description><![CDATA[A page begins with <!DOCTYPE html> these days.]]></description><title>b</title>',
    ),
  );
  expect(item).toMatchObject({
    title: 'b',
    summary: { value: 'A page begins with <!DOCTYPE html> these days.' },
  });
});

const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

it('has a text packed as Base64, where that is text', async () => {
  const packed = base64('<p>Паром &amp; мост.</p>');
  const item = await first(
    atom(`<title>a</title><content type="application/octet-stream">\n${packed}\n</content>`),
  );
  expect(item.words).toBe('Паром & мост.');
});

it('has no words packed as Base64 that are a picture', async () => {
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString('base64');
  const item = await first(
    atom(`<title>a</title><content type="application/octet-stream">${picture}</content>`),
  );
  expect(item).not.toHaveProperty('content');
});

it.each([
  ['&lt;p&gt;The ferry &lt;b&gt;sailed&lt;/b&gt;.&lt;/p&gt;', 'The ferry sailed.'],
  ['The ferry <b>sailed</b>.', 'The ferry sailed.'],
  ['The ferry sailed.&lt;br /&gt;It came back.', 'The ferry sailed.\nIt came back.'],
  ['If a &lt; b, write &lt;you&gt;.', 'If a < b, write <you>.'],
  ['Wind &amp; tide &lt;b&gt;', 'Wind & tide <b>'],
])('reads Atom without a type as what it is: %s', async (stated, text) => {
  expect((await first(atom(`<title>a</title><content>${stated}</content>`))).words).toBe(text);
});
