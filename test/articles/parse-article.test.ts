import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { parseArticle, type ReceivedArticle } from '../../src/articles/parse-article.ts';
import { VerbatimError } from '../../src/errors.ts';

const parse = (received: Partial<ReceivedArticle> & { readonly text: string }): Article =>
  parseArticle({ name: 'a.txt', form: 'plain', fallbackId: 'a.txt', ...received });
const skipped = ({ text, skip }: Article): readonly string[] =>
  skip.map(({ start, end }) => text.slice(start, end));

describe('a wire text with all its warts', () => {
  const text = readFileSync(new URL('../fixtures/articles/harbour-wall.txt', import.meta.url), 'utf8');
  const article = parse({ text, modifiedAt: '2025-05-14T06:00:00.000Z' });

  it('is stored as it came', () => {
    expect(article.text).toBe(text);
  });

  it('is titled by its first line, has one lede, one agency and no promotion', () => {
    const [title, lede] = text.split('\n\n');
    expect(article.title).toBe(title);
    expect(skipped(article)).toEqual([
      title,
      lede,
      'Read also: Ten walks along the coast of Kestrel Bay',
      '| BGNES',
      'Follow us also on google news бутон',
    ]);
  });

  it('claims its agency as its source and takes the date of its file, marked as assumed', () => {
    expect(article).toMatchObject({
      source: 'BGNES',
      sourceIsClaimed: true,
      publishedAt: '2025-05-14T06:00:00.000Z',
      publishedAtIsAssumed: true,
      language: 'en',
    });
  });
});

describe('text', () => {
  it('keeps the body of Markdown as it is after the front matter', () => {
    const body = '\n  Odd  spaces\tand\r\nlines stay. \n\n';
    const article = parse({ form: 'markdown', text: `---\r\ntitle: A\r\n---\r\n${body}` });
    expect(article.text).toBe(body);
  });

  it.each([
    ['U+0000', 'A word\0 and more', /U\+0000/],
    ['half a character', 'A word \uD83D and more', /lone surrogate/],
    ['no words', ' \n—\n ', /no words/],
  ])('with %s is refused', (_what, text, message) => {
    expect(() => parse({ text })).toThrow(message);
  });

  it('with U+0000 in a field is refused, naming the field', () => {
    expect(() => parse({ text: 'Some words', fields: { title: 'A\0' } })).toThrow(/a\.txt: title: .*U\+0000/);
  });

  it('that reads otherwise than it is stored is flagged', () => {
    expect(parse({ text: 'He said \u202Eno\u202C to all of it.' }).flags).toEqual(['bidi-override']);
    expect(parse({ text: 'He sa\u200Bid so.' }).flags).toEqual(['invisible-characters']);
    expect(parse({ text: 'He said so\u{E0041}.' }).flags).toEqual(['invisible-characters']);
    expect(parse({ text: 'He \u2066said\u2069 \uFEFFso.' }).flags).toEqual([
      'bidi-override',
      'invisible-characters',
    ]);
    expect(parse({ text: 'He said so 👩‍👧.' }).flags).toEqual([]);
    // A variant of a Chinese character begins with the same unit as a tag.
    expect(parse({ text: 'He said 葛\u{E0100}.' }).flags).toEqual([]);
  });
});

describe('ids', () => {
  const text = 'Some words that make an article.';
  it.each([
    ['the stated one', { id: 'mine', url: 'https://post.example/1' }, 'mine'],
    [
      'else the URL without what only tracks',
      { url: 'https://Post.example/1?utm_source=x&p=2#top' },
      'https://post.example/1?p=2',
    ],
    ['else the path', {}, 'a.txt'],
  ])('are %s', (_what, fields, id) => {
    expect(parse({ text, fields }).id).toBe(id);
  });

  it('with control characters are refused', () => {
    expect(() => parse({ text, fields: { id: 'a\nb' } })).toThrow(/id .*control characters/);
  });
});

describe('hashes', () => {
  const text = 'PORT AMBER, May 12 (Reuters) — The ferry sailed. "We are late," said the captain.';
  const base = { text, fields: { title: 'The ferry', publishedAt: '2025-05-12' } };

  it('change with the text and with what is stated about it', () => {
    const hashes = [
      parse(base),
      parse({ ...base, text: `${text} ` }),
      parse({ ...base, fields: { ...base.fields, title: 'The boat' } }),
      parse({ ...base, fields: { ...base.fields, publishedAt: '2025-05-13' } }),
      parse({ ...base, fields: { ...base.fields, author: 'A. Mate' } }),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('do not change with the date of the file', () => {
    const early = parse({ text, modifiedAt: '2025-05-12T00:00:00.000Z' });
    const late = parse({ text, modifiedAt: '2025-06-12T00:00:00.000Z' });
    expect(early.publishedAt).not.toBe(late.publishedAt);
    expect(early.hash).toBe(late.hash);
  });

  it('of the words are equal for copies that differ in what surrounds the news', () => {
    const copy = parse({
      text: 'The ferry sailed. “We are late,” said the captain. | Harbour Press',
      fields: { title: 'Late' },
    });
    expect(copy.contentKey).toBe(parse(base).contentKey);
    expect(copy.hash).not.toBe(parse(base).hash);
  });
});

describe('the language', () => {
  it('is the stated one, by its first part', () => {
    expect(parse({ text: 'Some words.', fields: { language: 'bg-BG' } }).language).toBe('bg');
  });

  it('is told from the text where what is stated is no language tag', () => {
    const text = 'Мостът е затворен от понеделник, каза кметът на града. Той не знае кога ще бъде отворен.';
    expect(parse({ text, fields: { language: 'Bulgarian' } }).language).toBe('bg');
  });
});

describe('whatever comes', () => {
  it('is stored unchanged with sorted, disjoint ranges to skip, or refused with a reason', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '# Heading',
        'Read more',
        'DALLAS (AP) — A man',
        '| BGNES',
        'Photo: A',
        '---',
        'By Ann Lee',
        '',
      ),
    );
    const text = fc.array(line).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.constantFrom('markdown', 'plain'), (received, form) => {
        let article: Article;
        try {
          article = parse({ text: received, form });
        } catch (error) {
          expect(error).toBeInstanceOf(VerbatimError);
          return;
        }
        expect(received.endsWith(article.text)).toBe(true);
        let at = 0;
        for (const { start, end } of article.skip) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(article.text.length);
      }),
    );
  });
});
