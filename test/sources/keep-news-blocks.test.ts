import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { keepNewsBlocks, type PageClaims } from '../../src/sources/keep-news-blocks.ts';
import { pageBlocks } from '../../src/sources/page-blocks.ts';
import type { PageDocument } from '../../src/sources/page-dom.ts';

const FIRST =
  'The ferry to Saltmere will sail twice a day from Monday on, the harbour master said on Friday.';
const SECOND =
  'It had been out of service since March, when a storm tore its ramp from the quay in one night.';
const THIRD =
  'The town has paid for a new ramp, which stands on steel piles and moves with every tide there is.';

function kept(html: string, claims: PageClaims = {}): readonly string[] {
  const document: PageDocument = parseHTML(`<html><body>${html}</body></html>`).document;
  if (document.body === null) throw new Error('no body');
  return keepNewsBlocks(pageBlocks(document.body), claims).map(({ text }) => text);
}
const inside = (html: string, claims: PageClaims = {}) =>
  kept(`<p>${FIRST}</p>${html}<p>${SECOND}</p><p>${THIRD}</p>`, claims);
const after = (html: string, claims: PageClaims = {}) =>
  kept(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${html}`, claims);
const above = (html: string, claims: PageClaims = {}) =>
  kept(`${html}<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`, claims);
const ARTICLE = [FIRST, SECOND, THIRD];

describe('inside an article, what is dropped', () => {
  it.each([
    [
      'a caption',
      '<figure><img><figcaption>The ferry at the quay, in a picture of 2019.</figcaption></figure>',
    ],
    ['words beside a picture', '<figure><img><p>The old ramp</p></figure>'],
    ['a box named after its credit', '<div class="image-credit">Ada Marsh for the Kestrel Courier</div>'],
    ['a credit by its first words', '<p>Photo: Ada Marsh</p>'],
    ['a credit by its last words', '<p>The ramp in March (Ada Marsh/Getty Images)</p>'],
    ['a picture that an agency signs', '<p>The ramp in March. (AP Photo/Ada Marsh, File)</p>'],
    ['a paragraph that is a link', '<p><a href="/x">FERRIES OF THE NORTH: ALL YOU NEED TO KNOW</a></p>'],
    [
      'a link with a word before it',
      '<p><b>Also: </b><a href="/x">how the ramp was built in only four months of winter</a></p>',
    ],
    ['a request', '<p>Sign up for our weekday letter and never miss a ferry.</p>'],
    ['a request in Bulgarian', '<p>Последвайте ни в социалните мрежи</p>'],
    ['a request in Russian', '<p>Подписывайтесь на наш канал</p>'],
    ['a request in Ukrainian', '<p>Підписуйтесь на наш канал</p>'],
    ['a player that cannot play', '<p>Media playback is unsupported on your device</p>'],
    [
      'a box of other articles',
      '<h3>More from Saltmere</h3><ul><li>A whale was seen off the pier</li><li>Fish prices</li></ul>',
    ],
  ])('%s', (_what, html) => {
    expect(inside(html)).toEqual(ARTICLE);
  });

  it('a menu, however it came there', () => {
    const menu = ['News', 'Sport', 'Ferry times', 'Weather', 'Jobs', 'Houses', 'Cars'];
    expect(above(`<ul>${menu.map((item) => `<li>${item}</li>`).join('')}</ul>`)).toEqual(ARTICLE);
  });
});

describe('inside an article, what stays', () => {
  it.each([
    [
      'a paragraph with links in it',
      `<p>${'The <a href="/x">ramp</a> was late, as <a href="/y">the Courier</a> found in May.'}</p>`,
    ],
    ['a short statement', '<p>“Not again,” she said.</p>'],
    ['a heading of its own', '<h2>A ramp on piles</h2>'],
    ['a list of sentences', '<ul><li>The ferry sails at eight.</li><li>It is back by noon.</li></ul>'],
    [
      'a report that an agency signs',
      '<p>The ferry had not sailed at all since a storm in March, the harbour master said. PTI</p>',
    ],
    ['a table in a figure', '<figure><table><tr><td>Monday</td><td>8.00</td></tr></table></figure>'],
    ['a statement in a figure', '<figure><blockquote>We sail again.</blockquote></figure>'],
    [
      'prose that begins like a request',
      '<p>Follow the road to the quay for two miles and a ferry will be there, whatever the weather, the harbour master said to all those who had gathered in the rain to hear the news they had hoped for since the storm in March.</p>',
    ],
  ])('%s', (_what, html) => {
    expect(inside(html).length).toBeGreaterThan(3);
  });
});

describe('above the first sentence', () => {
  it.each([
    ['a date', '<p>Published Friday, May 16 2025, 9:41</p>', {}],
    ['a date in Bulgarian', '<p>Публикувано на 16 май 2025, 09:41</p>', {}],
    ['how long ago', '<p>2 hours ago</p>', {}],
    ['the byline', '<p>Tilda Marsh</p>', { byline: 'Tilda Marsh' }],
    ['the title once more', '<h1>Ferry sails again</h1>', { title: 'Ferry sails again' }],
    ['a section', '<p>Coast</p>', {}],
  ])('goes %s', (_what, html, claims) => {
    expect(above(html, claims)).toEqual(ARTICLE);
  });

  it('stays a lead, and a heading that is not the title', () => {
    const lead = 'Twice a day from Monday, on a new ramp';
    expect(above(`<h2>At last</h2><p>${lead}</p>`)).toEqual(['At last', lead, ...ARTICLE]);
  });
});

describe('after the last paragraph', () => {
  it.each([
    [
      'other articles',
      '<h3>You may also like</h3><p>A whale was seen off the pier</p><p>Fish prices fall</p>',
      {},
    ],
    ['other articles in Russian', '<h3>Читайте также</h3><p>У пирса заметили кита</p>', {}],
    [
      'the house’s own news',
      '<h4>Newsletter</h4><p>Each morning at eight, all that moves on the coast, in five minutes.</p>',
      {},
    ],
    [
      'words about the author',
      '<p>Tilda Marsh has covered the coast for the Courier since 2003.</p>',
      { byline: 'Tilda Marsh' },
    ],
  ])('goes %s', (_what, html, claims) => {
    expect(after(html, claims)).toEqual(ARTICLE);
  });

  it('stays what follows a heading such as "Related" where it is most of the article', () => {
    const html = `<p>${FIRST}</p><h3>Related costs</h3><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST}</p>`;
    expect(kept(html)).toContain(SECOND);
  });
});

it('keeps a page of captions and links whole, where there is nothing else', () => {
  expect(kept('<p><a href="/a">The ferry</a></p><figcaption>The ramp</figcaption>')).toEqual([
    'The ferry',
    'The ramp',
  ]);
});

it('counts signs where words have no spaces between them', () => {
  const prose = '港务局长周五表示，前往盐湖镇的渡轮将从周一开始每天航行两次。';
  expect(kept(`<p>2025年5月16日 9:41</p><p>${prose}</p>`)).toContain(prose);
});
