import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, hashLines, type OutletLines, repeatedLines } from '../../src/articles/outlet-lines.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { skipRepeated } from '../../src/articles/skip-repeated.ts';

const none: OutletLines = { articles: 0, lines: new Map() };
const hashesIn = (text: string) => hashLines({ text, skip: [] }).map(({ hash }) => hash);
const counted = (texts: readonly string[]) =>
  texts.reduce((before, text) => countLines(before, hashesIn(text)), none);
const articleOf = (text: string) =>
  parseArticle({ name: 'a', form: 'plain', text, fields: { title: 'T' }, fallbackId: 'a' });

describe('lines of an outlet', () => {
  it('are the same to the letter, whatever surrounds them', () => {
    expect(hashesIn('  Write to the night desk!\r\n')).toEqual(hashesIn('Write to the night desk!'));
    expect(hashesIn('Write to the desk')).not.toEqual(hashesIn('Write to the night desk'));
    expect(hashesIn('One line\n\nOne line')).toHaveLength(1);
  });

  it('that stand in most articles are no news', () => {
    const texts = Array.from(
      { length: 12 },
      (_, n) => `Ship ${n} sailed.\nWrite to the night desk.\nPage ${n % 5}`,
    );
    expect([...repeatedLines(counted(texts))]).toEqual(hashesIn('Write to the night desk.'));
  });

  it('are not judged by a handful of articles', () => {
    const texts = Array.from({ length: 9 }, (_, n) => `Ship ${n} sailed.\nWrite to the night desk.`);
    expect(repeatedLines(counted(texts)).size).toBe(0);
  });

  it('are found among any number of others in bounded room', () => {
    const texts = Array.from({ length: 3_000 }, (_, n) => {
      const news = Array.from({ length: 40 }, (_, m) => `Ship ${n} sailed past buoy ${m}.`);
      return [...news, 'Write to the night desk.'].join('\n');
    });
    const lines = counted(texts);
    expect(lines.lines.size).toBeLessThanOrEqual(400 + 41);
    expect([...repeatedLines(lines)]).toEqual(hashesIn('Write to the night desk.'));
  });

  it('are forgotten when the outlet changes its ways', () => {
    const old = Array.from({ length: 900 }, (_, n) => `Ship ${n} sailed.\nWrite to the night desk.`);
    const now = Array.from({ length: 4_000 }, (_, n) => `Boat ${n} sailed.\nCall the day desk.`);
    expect([...repeatedLines(counted([...old, ...now]))]).toEqual(hashesIn('Call the day desk.'));
  });
});

describe('an article without what its outlet repeats', () => {
  it('skips the lines, and is a copy of one that never had them', () => {
    const article = articleOf('The ferry sailed at noon.\n\nWrite to the night desk.');
    const cleaned = skipRepeated(article, hashLines(article), new Set(hashesIn('Write to the night desk.')));
    expect(cleaned.skip.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Write to the night desk.',
    ]);
    expect(cleaned.contentKey).toBe(articleOf('The ferry sailed at noon.').contentKey);
    expect(cleaned.hash).toBe(article.hash);
  });

  it('keeps them where it holds nothing else', () => {
    const article = articleOf('Write to the night desk.');
    expect(skipRepeated(article, hashLines(article), new Set(hashesIn('Write to the night desk.')))).toBe(
      article,
    );
  });

  it('has skipped ranges that are sorted, disjoint and whole lines', () => {
    const line = fc.constantFrom(
      'One',
      'Two words',
      '  Three small words ',
      'Read also: this',
      '',
      'Photo: Bo Ek',
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.subarray(['One', 'Two words', 'Three small words']),
        (lines, known) => {
          const article = articleOf(`News first.\n${lines.join('\n')}`);
          const repeated = new Set(known.flatMap(hashesIn));
          const { skip, text } = skipRepeated(article, hashLines(article), repeated);
          for (const [index, { start, end }] of skip.entries()) {
            expect(start).toBeGreaterThanOrEqual(skip[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
