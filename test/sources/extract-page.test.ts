import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/sources/extract-page.ts';

const lighthouse = readFileSync(new URL('../fixtures/articles/lighthouse.html', import.meta.url), 'utf8');

describe('the article in a page', () => {
  it('comes with its title, author, date, language and site', async () => {
    expect(await extractPage(lighthouse, 'a.html')).toMatchObject({
      title: 'Lighthouse keeper retires after 44 years',
      byline: 'Tilda Marsh',
      publishedAt: '2025-05-09T07:30:00.000Z',
      language: 'en-GB',
      siteName: 'Kestrel Courier',
    });
  });

  it('has a blank line between paragraphs and a line break where the page breaks the line', async () => {
    const { text } = await extractPage(lighthouse, 'a.html');
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toMatch(/^Edda Crane climbed the 212 steps .* weather reports\.$/);
    expect(paragraphs[1]).toMatch(
      /^"I shall miss the quiet," she said\.\n"I shall not miss the stairs\." Her/,
    );
  });

  it.each([
    'pirates',
    'The parrot did it',
    'Scripts are not articles',
    'previous instructions',
    'Sport',
    '©',
  ])('holds nothing that a reader does not see, or that is no article: %s', async (hidden) => {
    expect(lighthouse).toContain(hidden);
    expect((await extractPage(lighthouse, 'a.html')).text).not.toContain(hidden);
  });

  it.each([
    'display:none',
    'visibility: hidden',
    'opacity:0',
    'font-size:0px',
    'position:absolute;left:-9999px',
    'text-indent: -5000px',
    'color:red;DISPLAY : NONE !important',
  ])('drops what is hidden by %s', async (style) => {
    const { text } = await extractPage(`<p>Seen words.</p><p style="${style}">Unseen words.</p>`, 'a.html');
    expect(text).toBe('Seen words.');
  });

  it.each(['', 'opacity:0.5', 'font-size:0.9em', 'top:-10px', 'background:url(display-none.png)'])(
    'keeps what is shown with style "%s"',
    async (style) => {
      expect((await extractPage(`<p style="${style}">Seen words.</p>`, 'a.html')).text).toBe('Seen words.');
    },
  );
});

describe('a style sheet', () => {
  const pageWith = (css: string) =>
    `<html><head><style>${css}</style></head><body><p>Seen words, and some more of them that are seen.</p><p class="x">Unseen.</p></body></html>`;
  it.each([
    '.x{display:none}',
    '/* .y{} */ .a, .x { color: red; display: none }',
    '@media print { .y {} } .x { visibility: hidden }',
  ])('hides by %s', async (css) => {
    expect((await extractPage(pageWith(css), 'a.html')).text).not.toContain('Unseen');
  });

  it.each([
    '@media print { .x { display: none } }',
    '/* .x { display: none } */',
    '.x:before { display: none }',
    '.x { display: none',
  ])('hides nothing by %s', async (css) => {
    expect((await extractPage(pageWith(css), 'a.html')).text).toContain('Unseen');
  });

  it('that hides most of the page is not believed, as a script shows it again', async () => {
    const page = `<style>.x{display:none}</style><div class="x">${'<p>Seen words.</p>'.repeat(3)}</div><p>More.</p>`;
    expect((await extractPage(page, 'a.html')).text).toContain('Seen words.');
  });
});

describe('a page that is made to take long', () => {
  it.each([
    ['signs', '<'.repeat(3_000_000)],
    ['entities', '&amp;'.repeat(1_000_000)],
    ['tags', '<p>a</p>'.repeat(300_000)],
    ['many deep boxes', `${'<div>'.repeat(230)}x${'</div>'.repeat(230)}`.repeat(300)],
  ])('is refused before it does: %s', async (_, body) => {
    const startedMs = performance.now();
    await expect(extractPage(`<html><body>${body}</body></html>`, 'a.html')).rejects.toThrow('too large');
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });

  const words =
    '<p>The ferry sailed at six and came back at nine, the harbour master said on Friday.</p>'.repeat(8);
  it.each([
    ['a style of blanks', `<b style="left:${' '.repeat(300_000)}">.</b>`],
    ['a style of signs', `<b style="${' ;'.repeat(300_000)}">.</b>`],
    [
      'a sheet of many rules',
      `<style>${Array.from({ length: 30_000 }, (_, n) => `.c${n}{display:none}`).join('')}</style><b class="c9">pirates</b>`,
    ],
  ])('is read all the same: %s', async (_, made) => {
    const startedMs = performance.now();
    const { text } = await extractPage(
      `<html><body><article>${words}${made}</article></body></html>`,
      'a.html',
    );
    expect(text).toContain('The ferry sailed');
    expect(text).not.toContain('pirates');
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});

describe('pages that are hardly pages', () => {
  it.each([
    ['nothing', '', ''],
    ['bare text', 'Bare words &amp; more', 'Bare words & more'],
    ['a fragment', '<p>One.</p><ul><li>Two</li><li>Three</li></ul>', 'One.\n\nTwo\n\nThree'],
    ['only scripts', '<script>var a = "words"</script>', ''],
    ['paragraphs by line breaks', 'One.<br><br>Two.<br>Three.', 'One.\n\nTwo.\nThree.'],
  ])('of %s give what can be read', async (_what, html, text) => {
    expect((await extractPage(html, 'a.html')).text).toBe(text);
  });

  it.each([
    ['too deep', '<div>'.repeat(20_000)],
    ['too many elements', '<i>x</i>'.repeat(100_000)],
    ['too long', ' '.repeat(8_000_001)],
  ])('that are %s are refused', async (_what, html) => {
    await expect(extractPage(`${html}Some words.`, 'a.html')).rejects.toThrow(
      /^a\.html: the page is too large to find its article/,
    );
  });

  it('with a date that is none have no date', async () => {
    const page = '<meta property="article:published_time" content="last week"><p>Some words.</p>';
    expect(await extractPage(page, 'a.html')).toEqual({ text: 'Some words.' });
  });
});

it('keeps statements that a page shows in the frame of a network', async () => {
  const paragraph = `<p>${'The harbour master wrote it down at once, and everybody read it within the hour. '.repeat(4)}</p>`;
  const frame =
    '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>We sail again on Monday</p>— Saltmere Ferry <a href="https://x.example/1">May 16</a></blockquote></div>';
  const { text } = await extractPage(
    `<html><body><article>${paragraph}${frame}${paragraph}${paragraph}</article></body></html>`,
    'a.html',
  );
  expect(text).toContain('We sail again on Monday');
});
