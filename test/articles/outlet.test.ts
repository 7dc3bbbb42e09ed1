import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/articles/canonical-url.ts';
import { chooseOutlet, isOutletNamed } from '../../src/articles/outlet.ts';

describe('the outlet shown', () => {
  it.each([
    ['the host of the URL', 'https://www.post.example/a', undefined, 'post.example', false],
    ['the host, whatever is claimed', 'https://post.example/a', 'Grand Gazette', 'post.example', false],
    [
      'the claimed name where it is the name of the host',
      'https://harbourpost.example/a',
      'The Harbour Post',
      'The Harbour Post',
      false,
    ],
    ['the claimed name under a shared second level', 'https://post.co.uk/a', 'Post', 'Post', false],
    [
      'the host where a subdomain borrows a name',
      'https://post.evil.example/a',
      'Post',
      'post.evil.example',
      false,
    ],
    ['the claim, marked, where there is no URL', undefined, 'Post', 'Post', true],
  ])('is %s', (_what, url, claimed, source, sourceIsClaimed) => {
    expect(chooseOutlet(url, claimed)).toEqual({ source, sourceIsClaimed });
  });
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'ftp://post.example/a', '/a/b', 'post.example'])('%s is refused', (url) => {
    expect(() => canonicalUrl(url, 'a.md')).toThrow(/a\.md: url .* is not an http or https address/);
  });

  it('lose passwords, fragments and tracking', () => {
    expect(canonicalUrl('http://u:p@Post.example/a?fbclid=1&b=2#c', 'a.md')).toBe(
      'http://post.example/a?b=2',
    );
  });
});

describe('an outlet as readers call it', () => {
  it.each([
    ['bbc.co.uk', 'BBC'],
    ['BBC News', 'bbc'],
    ['usatoday.com', 'USA Today'],
    ['theweek.co.uk', 'The Week'],
    ['theweek.co.uk', 'week'],
    ['edition.cnn.com', 'CNN'],
    ['Дневник', 'дневник'],
  ])('%s is %s', (source, named) => {
    expect(isOutletNamed(source, named)).toBe(true);
  });

  it.each([
    ['bbc.co.uk', 'co'],
    ['Harbour Post', 'Washington Post'],
    ['cnn.com', ''],
    ['BBC News', 'news'],
    ['The Guardian', 'the'],
    ['thetimes.co.uk', 'New York Times'],
  ])('%s is not %s', (source, named) => {
    expect(isOutletNamed(source, named)).toBe(false);
  });
});
