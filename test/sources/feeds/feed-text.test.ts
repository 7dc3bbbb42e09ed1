import { describe, expect, it } from 'vitest';
import { plainText, titleText, unstatedText } from '../../../src/sources/feeds/feed-text.ts';

const words = (value: string) => plainText(unstatedText(value));

describe('a text that does not say its form', () => {
  it.each([
    ['The ferry sailed <embed src="https://daily.example/film"> at six.', 'The ferry sailed at six.'],
    ['The ferry <blink>sailed</blink> at six.', 'The ferry sailed at six.'],
    ['The ferry sailed <object data="film"></object>at six.', 'The ferry sailed at six.'],
    ['The ferry sailed <applet code="Map.class"></applet>at six.', 'The ferry sailed at six.'],
    [
      'The ferry sailed<meta http-equiv="refresh" content="0; url=https://x.example"> at six.',
      'The ferry sailed at six.',
    ],
    ['The ferry sailed<link rel="stylesheet" href="a.css"> at six.', 'The ferry sailed at six.'],
    ['<svg viewBox="0 0 9 9"><circle r="4"/></svg>The ferry sailed at six.', 'The ferry sailed at six.'],
    ['<time datetime="2025-05-16">Friday</time>, <small>noon</small>.', 'Friday, noon.'],
  ])('is HTML where it has an element of HTML: %s', async (html, text) => {
    expect(await words(html)).toBe(text);
  });

  it.each(['If a < b and b > c, the ferry waits.', 'Write to <you> and <name>.', 'x<y'])(
    'is text where its signs are no elements: %s',
    async (text) => {
      expect(await words(text)).toBe(text);
    },
  );
});

describe('an element that ends in itself, as XML has it', () => {
  it.each([
    'iframe',
    'script',
    'style',
    'object',
    'video',
    'audio',
    'noscript',
    'template',
    'textarea',
    'title',
    'svg',
  ])('does not swallow the words after it: %s', async (name) => {
    const html = `<p>The ferry sailed.</p><${name} src="https://daily.example/x"/><p>It came back.</p><${name}/><p>All are well.</p>`;
    expect(await words(html)).toBe('The ferry sailed.\n\nIt came back.\n\nAll are well.');
  });
});

describe('scripts and styles', () => {
  it.each([
    'The ferry<script>document.write("sank")</script> sailed.',
    'The ferry<SCRIPT type="text/javascript">document.write("sank")</SCRIPT > sailed.',
    'The ferry<style>p { content: "sank" }</style> sailed.',
    'The ferry<script src="https://x.example/a.js"></script> sailed.',
  ])('are no words: %s', async (html) => {
    expect(await words(html)).toBe('The ferry sailed.');
  });

  it('are no words in a title', async () => {
    expect(await titleText(unstatedText('Ferry<script>alert("sank")</script> back'))).toBe('Ferry back');
  });
});
