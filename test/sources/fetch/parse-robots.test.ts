import { describe, expect, it } from 'vitest';
import { asksNotToBeIndexed } from '../../../src/sources/fetch/index-directives.ts';
import { isAllowedByRobots, parseRobots } from '../../../src/sources/fetch/parse-robots.ts';

const allows = (robots: string, path: string): boolean =>
  isAllowedByRobots(parseRobots(robots, 'Verbatim'), new URL(path, 'https://daily.example'));

describe('robots.txt', () => {
  it.each<[string, string, boolean]>([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /a', '/abc', false],
    ['User-agent: *\nDisallow: /a/', '/a', true],
    ['user-AGENT : *\n  DISALLOW: /a   # why', '/a', false],
    ['User-agent: *\r\nDisallow: /a\r\n', '/a', false],
    ['\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['User-agent: verbatim\nDisallow: /', '/a', false],
    ['User-agent: VERBATIM/0.1 (x)\nDisallow: /', '/a', false],
    ['User-agent: verbatimbot\nDisallow: /', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Verbatim\nAllow: /', '/a', true],
    ['User-agent: Verbatim\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', true],
    ['User-agent: Verbatim\nDisallow: /a\n\nUser-agent: Verbatim\nDisallow: /b', '/b', false],
    ['User-agent: other\nUser-agent: Verbatim\nDisallow: /a', '/a', false],
    ['User-agent: other\nDisallow: /a\nUser-agent: Verbatim\nDisallow: /b', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-c-d', false],
    ['User-agent: *\nDisallow: /a*b*c', '/a-c-b', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: *?print', '/x?print=1', false],
    ['User-agent: *\nDisallow: /новини', '/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1', false],
    ['User-agent: *\nDisallow: /%6eews', '/news', false],
    ['User-agent: *\nSitemap: /x\nDisallow: /a', '/a', false],
    ['Disallow: /', '/a', true],
    ['<html>not found</html>', '/a', true],
  ])('%j allows %s: %s', (robots, path, expected) => {
    expect(allows(robots, path)).toBe(expected);
  });

  it('takes no long time for any pattern', () => {
    const startedMs = performance.now();
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$`, `/${'a'.repeat(1_900)}b`)).toBe(true);
    expect(performance.now() - startedMs).toBeLessThan(200);
  });
});

describe('asksNotToBeIndexed', () => {
  it.each<[string | undefined, string, boolean]>([
    [undefined, '<p>x</p>', false],
    ['noindex', '', true],
    ['nofollow, NOINDEX', '', true],
    ['otherbot: noindex', '', false],
    ['otherbot: noindex, nofollow', '', false],
    ['verbatim: noindex', '', true],
    ['unavailable_after: 25 Jun 2030 15:00:00 GMT, noindex', '', true],
    [undefined, '<meta name="robots" content="noindex">', true],
    [undefined, "<META CONTENT='follow,none' NAME='Robots' />", true],
    [undefined, '<meta name=robots content=noindex>', true],
    [undefined, '<meta name="verbatim" content="noindex">', true],
    [undefined, '<meta name="googlebot" content="noindex">', false],
    [undefined, '<meta name="robots" content="index, follow">', false],
    [undefined, '<script>"<meta name=robots content=noindex>"</script>', false],
  ])('reads the header %j and %j as %s', (header, html, expected) => {
    expect(asksNotToBeIndexed(header, html)).toBe(expected);
  });

  it('takes no long time', () => {
    const startedMs = performance.now();
    for (const html of [
      '<!--'.repeat(60_000),
      '<script>'.repeat(30_000),
      '<meta '.repeat(40_000),
      '<meta a="'.repeat(30_000),
    ])
      asksNotToBeIndexed(undefined, html);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});
