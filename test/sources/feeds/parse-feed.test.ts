import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/sources/feeds/feed.ts';
import { plainText } from '../../../src/sources/feeds/feed-text.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';

const URL_OF_FEED = 'https://daily.example/news/feed.xml';
const read = (text: string): Promise<Feed> => parseFeed(text, URL_OF_FEED);

const rss = (inside: string, attributes = 'version="2.0"'): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss ${attributes}><channel><title>Daily</title><link>https://daily.example/</link>${inside}</channel></rss>`;
const atom = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Daily</title><id>urn:f</id>${inside}</feed>`;

async function first(text: string): Promise<FeedItem & { readonly words: string; readonly short: string }> {
  const [item] = (await read(text)).items;
  if (item === undefined) throw new Error('no item');
  return {
    ...item,
    words: item.content === undefined ? '' : await plainText(item.content),
    short: item.summary === undefined ? '' : await plainText(item.summary),
  };
}

const NS = {
  content: 'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  dc: 'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  dcterms: 'xmlns:dcterms="http://purl.org/dc/terms/"',
  media: 'xmlns:media="http://search.yahoo.com/mrss/"',
  atom: 'xmlns:atom="http://www.w3.org/2005/Atom"',
  sy: 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
  itunes: 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
};

describe('RSS', () => {
  it('is read whole', async () => {
    const feed = await read(
      rss(
        `<language>en-gb</language><ttl>30</ttl><skipHours><hour>0</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day><day>Monday</day></skipDays>
         <item><title>Bridge opens</title><link>https://daily.example/a</link><guid isPermaLink="false">a-1</guid>
         <description>The bridge is open.</description><author>ann@daily.example (Ann Lee)</author>
         <pubDate>Fri, 16 May 2025 14:30:00 +0300</pubDate><source url="https://wire.example/feed">Wire</source></item>`,
      ),
    );
    expect(feed).toEqual({
      format: 'rss',
      title: 'Daily',
      siteUrl: 'https://daily.example/',
      language: 'en-gb',
      hints: { everyMs: 1_800_000, skipHours: [0, 0], skipDays: ['Sunday', 'Monday'] },
      isMended: false,
      isExpired: false,
      items: [
        {
          guid: 'a-1',
          url: 'https://daily.example/a',
          title: 'Bridge opens',
          author: 'Ann Lee',
          publishedAt: '2025-05-16T11:30:00.000Z',
          source: 'Wire',
          summary: { form: 'text', value: 'The bridge is open.' },
        },
      ],
    });
  });

  it.each(['0.91', '0.92', '0.93', '0.94', '2.0', '2.0.11', 'frob'])(
    'is read in version %s',
    async (version) => {
      const item = await first(
        rss('<item><title>a</title><link>https://daily.example/a</link></item>', `version="${version}"`),
      );
      expect(item).toMatchObject({ title: 'a', url: 'https://daily.example/a' });
    },
  );

  it('is read without a version, in capitals, and with its items beside the channel', async () => {
    expect((await first(rss('<item><title>a</title></item>', ''))).title).toBe('a');
    const capitals =
      '<RSS VERSION="0.91"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>a</TITLE></ITEM></CHANNEL></RSS>';
    expect((await first(capitals)).title).toBe('a');
    expect(
      (
        await first(
          '<rss version="0.91"><channel><title>T</title></channel><item><title>a</title></item></rss>',
        )
      ).title,
    ).toBe('a');
  });

  it('of Netscape, with the document type that it asks for', async () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    const item = await first(
      `<?xml version="1.0"?>${doctype}<rss version="0.91"><channel><title>T</title><item><title>caf&eacute;</title></item></channel></rss>`,
    );
    expect(item.title).toBe('café');
  });

  it.each([
    ['the prefix that everybody uses', 'content:encoded', NS.content],
    ['another prefix', 'c:encoded', 'xmlns:c="http://purl.org/rss/1.0/modules/content/"'],
    ['a prefix that is not declared', 'content:encoded', ''],
  ])('has its whole text in content:encoded, with %s', async (_, tag, declared) => {
    const item = await first(
      rss(
        `<item><description>Short.</description><${tag}><![CDATA[<p>Long one.</p><p>And two.</p>]]></${tag}></item>`,
        `version="2.0" ${declared}`,
      ),
    );
    expect(item.words).toBe('Long one.\n\nAnd two.');
    expect(item.short).toBe('Short.');
  });

  it('takes the longer of description and content:encoded for the whole', async () => {
    const item = await first(
      rss(
        `<item><description>${'The whole text. '.repeat(20)}</description><content:encoded>Teaser</content:encoded></item>`,
        `version="2.0" ${NS.content}`,
      ),
    );
    expect(item.words).toContain('The whole text.');
    expect(item.short).toBe('Teaser');
  });

  it.each([
    [
      'link',
      '<link>https://daily.example/a</link><guid>https://daily.example/g</guid>',
      'https://daily.example/a',
    ],
    [
      'a guid that says nothing and is one',
      '<guid>https://daily.example/g</guid>',
      'https://daily.example/g',
    ],
    [
      'a guid that says so',
      '<guid isPermaLink="true">https://daily.example/g</guid>',
      'https://daily.example/g',
    ],
    ['no guid that says it is none', '<guid isPermaLink="false">https://daily.example/g</guid>', undefined],
    ['no guid that is none', '<guid>tag:1</guid>', undefined],
    ["Atom's link", `<atom:link rel="alternate" href="https://daily.example/b"/>`, 'https://daily.example/b'],
    ['no link of Atom to itself', `<atom:link rel="self" href="https://daily.example/b"/>`, undefined],
    ['a link with white space', '<link>\n  https://daily.example/a\n </link>', 'https://daily.example/a'],
    [
      'a link in CDATA',
      '<link><![CDATA[https://daily.example/a?x=1&y=2]]></link>',
      'https://daily.example/a?x=1&y=2',
    ],
    [
      'a link with bare ampersands',
      '<link>https://daily.example/a?x=1&y=2</link>',
      'https://daily.example/a?x=1&y=2',
    ],
    [
      'a link with escaped ones',
      '<link>https://daily.example/a?x=1&amp;y=2</link>',
      'https://daily.example/a?x=1&y=2',
    ],
    ['a relative link, from the site', '<link>/a</link>', 'https://daily.example/a'],
    ['no script', '<link>javascript:alert(1)</link>', undefined],
    ['no file', '<link>file:///etc/passwd</link>', undefined],
  ])('leads to %s', async (_, inside, url) => {
    expect((await first(rss(`<item><title>a</title>${inside}</item>`, `version="2.0" ${NS.atom}`))).url).toBe(
      url,
    );
  });

  it('starts relative links at xml:base, the innermost first', async () => {
    const item = '<item xml:base="deep/"><title>a</title><link>a.html</link></item>';
    expect((await first(rss(item, 'version="2.0" xml:base="https://base.example/x/"'))).url).toBe(
      'https://base.example/x/deep/a.html',
    );
  });

  it.each([
    ['pubDate', '<pubDate>Fri, 16 May 2025 14:30:00 GMT</pubDate>', NS.dc],
    ['dc:date', '<dc:date>2025-05-16T14:30:00Z</dc:date>', NS.dc],
    ['dcterms:issued', '<dcterms:issued>2025-05-16T14:30:00Z</dcterms:issued>', NS.dcterms],
    ['dcterms:created', '<dcterms:created>2025-05-16T14:30:00Z</dcterms:created>', NS.dcterms],
    ['atom:published', '<atom:published>2025-05-16T14:30:00Z</atom:published>', NS.atom],
    [
      'dc:date where pubDate is none',
      '<pubDate>soon</pubDate><dc:date>2025-05-16T14:30:00Z</dc:date>',
      NS.dc,
    ],
  ])('is dated by %s', async (_, inside, declared) => {
    const item = await first(rss(`<item><title>a</title>${inside}</item>`, `version="2.0" ${declared}`));
    expect(item.publishedAt).toBe('2025-05-16T14:30:00.000Z');
  });

  it('has no date where none is stated', async () => {
    expect((await first(rss('<item><title>a</title></item>'))).publishedAt).toBeUndefined();
  });

  it.each([
    ['author', '<author>Ann Lee</author>', '', 'Ann Lee'],
    ['an address', '<author>ann@daily.example</author>', '', 'ann@daily.example'],
    ['dc:creator', '<dc:creator><![CDATA[Ann Lee]]></dc:creator>', NS.dc, 'Ann Lee'],
    [
      'two of dc:creator',
      '<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Hill</dc:creator>',
      NS.dc,
      'Ann Lee, Bo Hill',
    ],
    ['itunes:author', '<itunes:author>Ann Lee</itunes:author>', NS.itunes, 'Ann Lee'],
  ])('names its author by %s', async (_, inside, declared, author) => {
    expect(
      (await first(rss(`<item><title>a</title>${inside}</item>`, `version="2.0" ${declared}`))).author,
    ).toBe(author);
  });

  it.each([
    ['as it is', 'Plain & simple', 'Plain & simple'],
    ['escaped', 'Salt &amp; pepper', 'Salt & pepper'],
    ['escaped twice', 'Salt &amp;amp; pepper', 'Salt & pepper'],
    ['with marks as numbers', '&#8220;Yes&#8221; &#x2014; no', '“Yes” — no'],
    ["with Windows' marks as numbers", 'It&#146;s', 'It’s'],
    ['with marks by name', 'a&nbsp;b &mdash; c', 'a b — c'],
    ['with marks by name, escaped twice', 'a &amp;mdash; b', 'a — b'],
    ['in CDATA', '<![CDATA[Salt & pepper <b>now</b>]]>', 'Salt & pepper now'],
    ['with escaped HTML', 'A &lt;em&gt;great&lt;/em&gt; day', 'A great day'],
    ['with HTML', 'A <em>great</em> day', 'A great day'],
    ['with signs that are no HTML', '3 &lt; 5 and 7 &gt; 6', '3 < 5 and 7 > 6'],
    ['with words in angle brackets', 'The &lt;you&gt; word', 'The <you> word'],
    ['over two lines', 'one\n   two', 'one two'],
    ['with a comment', 'one <!-- two --> three', 'one three'],
    ['with an entity that nobody knows', 'R&D; x &foo; y', 'R&D; x &foo; y'],
    ['empty', '', ''],
  ])('has a title %s', async (_, stated, title) => {
    expect((await first(rss(`<item><title>${stated}</title><guid>1</guid></item>`))).title).toBe(title);
  });

  it.each([
    [
      'escaped HTML',
      '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;',
      'One.\n\nTwo & three.',
    ],
    ['HTML in CDATA', '<![CDATA[<p>One.</p><p>Two &amp; three.</p>]]>', 'One.\n\nTwo & three.'],
    ['HTML as it is', '<p>One.</p><p>Two &amp; three.</p>', 'One.\n\nTwo & three.'],
    ['HTML escaped twice', '&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;', 'One.'],
    ['text with line breaks', 'One.\r\nTwo.', 'One.\nTwo.'],
    ['text with a sign that is no HTML', 'if a &lt; b then', 'if a < b then'],
    ['several CDATA sections', '<![CDATA[One ]]><![CDATA[two]]>', 'One two'],
    ['text beside CDATA', 'One <![CDATA[<b>two</b>]]> three', 'One two three'],
    [
      'scripts',
      '&lt;p&gt;One&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;style&gt;p{}&lt;/style&gt;',
      'One',
    ],
    ['what is hidden', '&lt;p&gt;One&lt;/p&gt;&lt;p style="display:none"&gt;Two&lt;/p&gt;', 'One'],
    ['line breaks of HTML', 'One&lt;br/&gt;two', 'One\ntwo'],
  ])('has a description of %s', async (_, stated, words) => {
    expect((await first(rss(`<item><description>${stated}</description></item>`))).short).toBe(words);
  });

  it('has words in the modules for pictures and sound where it has none else', async () => {
    const described = async (inside: string) =>
      (await first(rss(`<item><title>a</title>${inside}</item>`, `version="2.0" ${NS.media} ${NS.itunes}`)))
        .short;
    expect(await described('<media:description>Seen.</media:description>')).toBe('Seen.');
    expect(await described('<media:group><media:description>Seen.</media:description></media:group>')).toBe(
      'Seen.',
    );
    expect(await described('<itunes:summary>Heard.</itunes:summary>')).toBe('Heard.');
  });

  it('says how often it changes by sy:', async () => {
    const stated = '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>';
    expect((await read(rss(stated, `version="2.0" ${NS.sy}`))).hints.everyMs).toBe(6 * 3_600_000);
  });

  it('has its titles in Dublin Core where it has none else', async () => {
    const feed = await read(
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><dc:title>The Quay</dc:title>
      <item><dc:title>Ferry back in service</dc:title><description>It sailed at six.</description></item></channel></rss>`,
    );
    expect(feed.title).toBe('The Quay');
    expect(feed.items[0]?.title).toBe('Ferry back in service');
  });

  it('is dated by its last change where it says no other date', async () => {
    const item = await first(
      `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>T</title>
      <item><title>Ferry back</title><dcterms:modified>2025-05-16T14:30:00+03:00</dcterms:modified></item></channel></rss>`,
    );
    expect(item.publishedAt).toBe('2025-05-16T11:30:00.000Z');
  });

  it('has the quotation marks that its author saw where windows-1252 was taken for Latin-1', async () => {
    const item = await first(
      '<rss version="2.0"><channel><title>T</title><item><title>The mayor\u0092s \u0093no\u0094</title><description>It wasn&#146;t his &#147;no&#148;.</description></item></channel></rss>',
    );
    expect(item.title).toBe('The mayor’s “no”');
    expect(item.short).toBe('It wasn’t his “no”.');
  });

  it('has no items, and is a feed', async () => {
    expect((await read(rss(''))).items).toEqual([]);
  });
});

describe('RDF', () => {
  const rdf = (inside: string, declared = 'xmlns="http://purl.org/rss/1.0/"') =>
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${declared} ${NS.dc} ${NS.content}>${inside}</rdf:RDF>`;

  it('is read whole', async () => {
    const feed = await read(
      rdf(`<channel rdf:about="https://daily.example/feed"><title>Daily</title><link>https://daily.example/</link><dc:language>bg</dc:language></channel>
        <item rdf:about="https://daily.example/1"><title>One</title><link>https://daily.example/one</link><description>Short.</description>
        <dc:creator>Ann Lee</dc:creator><dc:date>2025-05-16T14:30:00+03:00</dc:date><content:encoded><![CDATA[<p>Long, and longer.</p>]]></content:encoded></item>`),
    );
    expect(feed).toMatchObject({
      format: 'rdf',
      title: 'Daily',
      language: 'bg',
      siteUrl: 'https://daily.example/',
    });
    expect(feed.items).toEqual([
      {
        guid: 'https://daily.example/1',
        url: 'https://daily.example/one',
        title: 'One',
        author: 'Ann Lee',
        publishedAt: '2025-05-16T11:30:00.000Z',
        content: { form: 'html', value: '<p>Long, and longer.</p>' },
        summary: { form: 'text', value: 'Short.' },
      },
    ]);
  });

  it.each([
    ['of version 0.90', 'xmlns="http://my.netscape.com/rdf/simple/0.9/"', ''],
    ['of another 0.9', 'xmlns="http://channel.netscape.com/rdf/simple/0.9/"', ''],
    ['with a prefix for RSS', 'xmlns:rss="http://purl.org/rss/1.0/"', 'rss:'],
  ])('is read %s', async (_, declared, prefix) => {
    const item = `<${prefix}item><${prefix}title>One</${prefix}title><${prefix}link>https://daily.example/one</${prefix}link></${prefix}item>`;
    expect(
      await first(
        rdf(`<${prefix}channel><${prefix}title>T</${prefix}title></${prefix}channel>${item}`, declared),
      ),
    ).toMatchObject({
      title: 'One',
      url: 'https://daily.example/one',
    });
  });

  it('is where rdf:about says without a link', async () => {
    expect(
      (await first(rdf('<item rdf:about="https://daily.example/1"><title>One</title></item>'))).url,
    ).toBe('https://daily.example/1');
  });
});

describe('Atom', () => {
  it('is read whole', async () => {
    const feed = await read(
      atom(
        `<link rel="self" href="feed.xml"/><link href="/"/><author><name>The Desk</name></author>
         <entry><id>urn:1</id><title>One</title><link href="one.html"/><published>2025-05-16T14:30:00+03:00</published>
         <updated>2025-05-17T00:00:00Z</updated><author><name>Ann Lee</name></author><author><name>Bo Hill</name></author>
         <summary>Short.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry>`,
        'xml:lang="uk" xml:base="https://daily.example/uk/"',
      ),
    );
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'Daily',
      siteUrl: 'https://daily.example/',
      language: 'uk',
    });
    expect(feed.items).toEqual([
      {
        guid: 'urn:1',
        url: 'https://daily.example/uk/one.html',
        title: 'One',
        author: 'Ann Lee, Bo Hill',
        publishedAt: '2025-05-16T11:30:00.000Z',
        updatedAt: '2025-05-17T00:00:00.000Z',
        content: { form: 'html', value: '<p>Long.</p>' },
        summary: { form: 'text', value: 'Short.' },
      },
    ]);
  });

  const entry = (inside: string, attributes = '') =>
    first(atom(`<entry ${attributes}><id>urn:1</id>${inside}</entry>`));

  it.each([
    ['text', 'Plain <b> & more', '<title type="text">Plain &lt;b&gt; &amp; more</title>'],
    ['nothing, which is text', 'Plain <b>', '<title>Plain &lt;b&gt;</title>'],
    ['html', 'A great day', '<title type="html">A &lt;em&gt;great&lt;/em&gt; day</title>'],
    ['html, of escaped text', 'Less: <', '<title type="html">Less: &amp;lt;</title>'],
    [
      'xhtml',
      'Less: < great',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: &lt; <em>great</em></div></title>',
    ],
    [
      'xhtml with a prefix',
      'great day',
      '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:em>great</h:em> day</h:div></title>',
    ],
    ['html in CDATA', 'A great day', '<title type="html"><![CDATA[A <em>great</em> day]]></title>'],
    ['text in CDATA', 'A <em> day', '<title type="text"><![CDATA[A <em> day]]></title>'],
  ])('has a title of type %s', async (_, title, stated) => {
    expect((await entry(stated)).title).toBe(title);
  });

  it.each([
    ['html', 'One.\n\nTwo.', '<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content>'],
    [
      'xhtml',
      'One.\n\nTwo & three.',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &amp; three.</p></div></content>',
    ],
    ['text', 'One <p>.', '<content type="text">One &lt;p&gt;.</content>'],
    ['text/plain', 'One.', '<content type="text/plain">One.</content>'],
    ['text/html', 'One.', '<content type="text/html">&lt;p&gt;One.&lt;/p&gt;</content>'],
    [
      'application/xhtml+xml',
      'One.',
      '<content type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content>',
    ],
    ['a picture, which is none', '', '<content type="image/png">iVBORw0KGgo=</content>'],
  ])('has content of type %s', async (_, words, stated) => {
    expect((await entry(stated)).words).toBe(words);
  });

  it.each([
    ['an alternate', '<link rel="alternate" href="https://daily.example/a"/>', 'https://daily.example/a'],
    ['no relation', '<link href="https://daily.example/a"/>', 'https://daily.example/a'],
    [
      'the relation written as an address',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://daily.example/a"/>',
      'https://daily.example/a',
    ],
    [
      'HTML before others',
      '<link type="application/pdf" href="https://daily.example/p"/><link type="text/html" href="https://daily.example/a"/>',
      'https://daily.example/a',
    ],
    ['no enclosure', '<link rel="enclosure" href="https://daily.example/z.mp3"/>', undefined],
    [
      'no self, edit or replies',
      '<link rel="self" href="https://daily.example/s"/><link rel="edit" href="/e"/><link rel="replies" href="/r"/>',
      undefined,
    ],
    [
      'the content elsewhere',
      '<content src="https://daily.example/c" type="text/html"/>',
      'https://daily.example/c',
    ],
    ['a relative address', '<link href="../a"/>', 'https://daily.example/a'],
  ])('leads by %s', async (_, inside, url) => {
    expect((await entry(inside)).url).toBe(url);
  });

  it('leads by its id where that is an address', async () => {
    expect((await first(atom('<entry><id>https://daily.example/1</id><title>a</title></entry>'))).url).toBe(
      'https://daily.example/1',
    );
  });

  it('joins bases from the feed inwards', async () => {
    const item = '<entry xml:base="b/"><id>1</id><link href="c"/></entry>';
    expect((await first(atom(item, 'xml:base="a/"'))).url).toBe('https://daily.example/news/a/b/c');
  });

  it('has the authors of its source, or of the feed, where it has none', async () => {
    expect((await first(atom('<author><name>Desk</name></author><entry><id>1</id></entry>'))).author).toBe(
      'Desk',
    );
    const source = '<source><title>Wire</title><author><name>Wirer</name></author></source>';
    expect(
      await first(atom(`<author><name>Desk</name></author><entry><id>1</id>${source}</entry>`)),
    ).toMatchObject({
      author: 'Wirer',
      source: 'Wire',
    });
  });

  it('is read with a prefix, and without a namespace', async () => {
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id><a:title type="html">x &amp;amp; y</a:title><a:content type="html">&lt;p&gt;One.&lt;/p&gt;</a:content></a:entry></a:feed>';
    expect(await first(prefixed)).toMatchObject({ title: 'x & y', words: 'One.' });
    expect((await first('<feed><title>T</title><entry><title>x</title></entry></feed>')).title).toBe('x');
  });

  it('is an entry that is a document of its own', async () => {
    const feed = await read(
      `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry back</title><id>urn:ferry:1</id>
      <link href="/ferry"/><updated>2025-05-16T14:30:00Z</updated><summary>It sailed at six.</summary></entry>`,
    );
    expect(feed.items).toMatchObject([{ title: 'Ferry back', guid: 'urn:ferry:1' }]);
  });

  it('is an entry behind comments', async () => {
    const feed = await read(
      `<?xml version="1.0"?>
      <!-- <entry> --><!-- made by a program -->
      <entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry back</title><id>urn:ferry:1</id></entry>`,
    );
    expect(feed.items).toMatchObject([{ title: 'Ferry back', guid: 'urn:ferry:1' }]);
  });

  it('is read in version 0.3', async () => {
    const item = await first(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><id>1</id><title mode="escaped" type="text/html">A &lt;b&gt;b&lt;/b&gt;</title>
       <link rel="alternate" type="text/html" href="https://daily.example/a"/><issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14T00:00:00Z</modified>
       <content type="text/html" mode="base64">${Buffer.from('<p>Packed &amp; sent.</p>').toString('base64')}</content></entry></feed>`,
    );
    expect(item).toMatchObject({
      title: 'A b',
      url: 'https://daily.example/a',
      publishedAt: '2003-12-13T12:29:29.000Z',
      updatedAt: '2003-12-14T00:00:00.000Z',
      words: 'Packed & sent.',
    });
  });

  it('is dated by when it changed where it does not say when it came', async () => {
    expect((await entry('<updated>2025-05-16T14:30:00Z</updated>')).publishedAt).toBe(
      '2025-05-16T14:30:00.000Z',
    );
  });
});

describe('JSON Feed', () => {
  const json = (feed: object) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Daily', ...feed });

  it('is read whole', async () => {
    const feed = await read(
      json({
        home_page_url: 'https://daily.example/',
        language: 'ru',
        authors: [{ name: 'Desk' }],
        items: [
          {
            id: '1',
            url: '/one',
            title: 'One & two',
            content_html: '<p>Long.</p>',
            summary: 'Short.',
            date_published: '2025-05-16T14:30:00+03:00',
            date_modified: '2025-05-17T00:00:00Z',
            authors: [{ name: 'Ann Lee' }],
            language: 'uk',
          },
        ],
      }),
    );
    expect(feed).toMatchObject({
      format: 'json',
      title: 'Daily',
      siteUrl: 'https://daily.example/',
      language: 'ru',
      isExpired: false,
    });
    expect(feed.items).toEqual([
      {
        guid: '1',
        url: 'https://daily.example/one',
        title: 'One & two',
        author: 'Ann Lee',
        language: 'uk',
        publishedAt: '2025-05-16T11:30:00.000Z',
        updatedAt: '2025-05-17T00:00:00.000Z',
        content: { form: 'html', value: '<p>Long.</p>' },
        summary: { form: 'text', value: 'Short.' },
      },
    ]);
  });

  it('is read in version 1, with numbers for ids, one author, text and an address elsewhere', async () => {
    const item = await first(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'T',
        author: { name: 'Desk' },
        items: [{ id: 7, external_url: 'https://other.example/x', content_text: 'One <b>.' }],
      }),
    );
    expect(item).toMatchObject({
      guid: '7',
      author: 'Desk',
      url: 'https://other.example/x',
      words: 'One <b>.',
    });
  });

  it('says that nothing comes any more', async () => {
    expect((await read(json({ expired: true, items: [] }))).isExpired).toBe(true);
  });
});

describe('RSS 1.1', () => {
  it.each([
    ['', ''],
    ['r:', ':r'],
  ])('is read as other RSS is, with the prefix "%s"', async (prefix, declared) => {
    const element = (name: string, inside: string, attributes = '') =>
      `<${prefix}${name} ${attributes}>${inside}</${prefix}${name}>`;
    const item = (name: string) =>
      element(
        'item',
        `${element('title', name)}${element('link', `/${name}`)}${element('description', `${name} sailed.`)}
        <dc:date>2025-05-16</dc:date>`,
        `rdf:about="https://daily.example/${name}"`,
      );
    const feed = await read(
      `<?xml version="1.0"?><!-- made by a program -->${element(
        'Channel',
        `${element('title', 'Ferries')}${element('link', 'https://daily.example/')}
        ${element('items', item('one') + item('two'), 'rdf:parseType="Collection"')}`,
        `xmlns${declared}="http://purl.org/net/rss1.1#" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="https://daily.example/rss"`,
      )}`,
    );
    expect(feed).toMatchObject({ title: 'Ferries', siteUrl: 'https://daily.example/' });
    expect(feed.items).toMatchObject([
      { title: 'one', url: 'https://daily.example/one', publishedAt: '2025-05-16T00:00:00.000Z' },
      { title: 'two', summary: { value: 'two sailed.' } },
    ]);
  });
});

describe('a feed without entries, or with such as tell nothing', () => {
  it.each([
    ['rss', '<?xml version="1.0"?>\n<!-- made by a program --><rss version="2.0"></rss>'],
    ['rss', '<rss><channel><blink>soon</blink></channel></rss>'],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"> </rdf:RDF>',
    ],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['atom', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><copyright>The Paper</copyright></feed>'],
    ['rss', '<rss version="2.0"><channel><item><fish/></item><item><title> </title></item></channel></rss>'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title/><modified/></entry></feed>'],
  ])('is one all the same: %s, %s', async (format, text) => {
    expect(await read(text)).toMatchObject({ format, items: [] });
  });

  it.each([
    ['broken off before its first entry', '<?xml version="1.0"?><rss version="2.0"><channel><blink>'],
    ['of another kind', '<feed xmlns="http://fish.example/food"><grain>oats</grain></feed>'],
    ['RDF of another kind', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'],
    [
      'with an entry that is not understood',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link>https://daily.example/1</link></entry></feed>',
    ],
  ])('is none where it is %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow('not a feed');
  });
});

describe('a broken feed', () => {
  const item = '<item><title>One</title><link>https://daily.example/1</link></item>';

  it.each([
    ['that breaks off in a tag', rss(`${item}<item><title>Two</title></it`).replace(/<\/channel>.*$/s, '')],
    ['that breaks off in a text', `<rss version="2.0"><channel><title>T</title>${item}<item><title>Two`],
    [
      'that breaks off in CDATA',
      `<rss version="2.0"><channel><title>T</title>${item}<item><title><![CDATA[Two`,
    ],
    [
      'without its ends',
      `<rss version="2.0"><channel><title>T</title>${item}<item><title>Two</title></item>`,
    ],
    ['with an end too many', rss(`${item}</item><item><title>Two</title></item>`)],
    ['with ends crossed', rss(`${item}<item><title>Two<b></title></b></item>`)],
    [
      'with an item that does not end',
      rss(`<item><title>One</title><link>https://daily.example/1</link><item><title>Two</title></item>`),
    ],
    [
      'with a description that does not end',
      rss(
        `<item><title>One</title><link>https://daily.example/1</link><description>x</item><item><title>Two</title></item>`,
      ),
    ],
    ['with blank lines before', `\n\n  ${rss(`${item}<item><title>Two</title></item>`)}`],
    ['with a mark before', `\uFEFF${rss(`${item}<item><title>Two</title></item>`)}`],
    [
      'with a warning before',
      `Warning: x in y.php on line 3<br />\n${rss(`${item}<item><title>Two</title></item>`)}`,
    ],
    [
      'with a comment before that names another',
      `<!-- <rss> -->${rss(`${item}<item><title>Two</title></item>`)}`,
    ],
    [
      'with words behind',
      `${rss(`${item}<item><title>Two</title></item>`)}\n<!-- took 3 ms --><script>x</script>`,
    ],
    ['with control characters', rss(`${item}<item><title>Tw\u0000\u000Bo</title></item>`)],
    [
      'with attributes without marks',
      rss(`${item}<item><title>Two</title><guid isPermaLink=false>2</guid></item>`),
    ],
    ['with a bare sign', rss(`${item}<item><title>Two</title><category>a < b</category></item>`)],
    [
      'with HTML that does not end',
      rss(`${item}<item><title>Two</title><description>a<br>b<p>c<img src=x></description></item>`),
    ],
    ['with namespaces not declared', rss(`${item}<item><title>Two</title><foo:bar>x</foo:bar></item>`)],
    ['with entities not declared', rss(`${item}<item><title>Two</title><category>&foo; &</category></item>`)],
  ])('is mended: %s', async (_, text) => {
    const { items } = await read(text);
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(items[0]?.url).toBe('https://daily.example/1');
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><head><title>x</title></head><body><p>x</p></body></html>', 'a page'],
    [
      'a sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      'a sitemap',
    ],
    ['a list of feeds', '<opml version="2.0"><body/></opml>', 'OPML'],
    ['other XML', '<note>x</note>', 'XML of another kind'],
    ['other JSON', '{"a": 1}', 'JSON of another kind'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1", ', 'broken'],
    ['text', 'hello', 'text'],
    ['nothing', '  \n', 'empty'],
  ])('is none where it is %s, and says so', async (_, text, said) => {
    await expect(read(text)).rejects.toThrow(said);
  });
});

describe('what a feed declares', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
    <!-- > --><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p; ]>`;

  it('is never expanded nor fetched', async () => {
    const item = await first(
      `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel><title>T</title><item><title>x&c;y &f; &#38;f;</title><description>&f;</description></item></channel></rss>`,
    );
    expect(item.title).toBe('x&c;y &f; &f;');
    expect(item.short).toBe('&f;');
  });
});

describe('hostile feeds', () => {
  const open = '<rss version="2.0"><channel><title>T</title>';
  it.each([
    ['deep', `${open}${'<a>'.repeat(200_000)}`],
    ['deep text', `${open}<item><description>${'<div>'.repeat(200_000)}</description></item>`],
    ['entries never ended', open + '<item><title>'.repeat(50_000)],
    ['ends without beginnings', open + '</b>'.repeat(300_000)],
    ['CDATA never ended', open + '<item><title><![CDATA['.repeat(50_000)],
    ['comments never ended', open + '<!--'.repeat(200_000)],
    ['quotation marks never ended', open + '<a b="'.repeat(100_000)],
    ['comments before nothing', `<rss>${'<!---->'.repeat(100_000)}`],
    ['comments before another root', `<?xml version="1.0"?>${'<!-- - -->'.repeat(100_000)}<x>`],
    ['signs', open + '<'.repeat(500_000)],
    ['entries that tell nothing', `${open}<item>${'<title '.repeat(200_000)}</channel></rss>`],
    [
      'lists of RSS 1.1 never ended',
      `<Channel xmlns="http://purl.org/net/rss1.1#">${'<items '.repeat(100_000)}${'</Channel><!--'.repeat(50_000)}`,
    ],
    ['a document type without end', `<!DOCTYPE rss [${'<!ENTITY a "'.repeat(50_000)}`],
    ['spaces', `${open}<item><title>${' '.repeat(2_000_000)}</title></item>`],
    ['attributes', `${open}<item ${'a=b '.repeat(200_000)}/>`],
    ['ampersands', `${open}<item><title>${'&'.repeat(500_000)}</title></item></channel></rss>`],
    ['brackets in JSON', '{"a":'.repeat(100_000)],
  ])('take no long time: %s', async (_, text) => {
    const startedMs = performance.now();
    await read(text).catch(() => null);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});
