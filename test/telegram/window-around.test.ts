import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowAround } from '../../src/telegram/window-around.ts';

const ARTICLE = [
  'Ferry sails again',
  'The ferry left the pier at noon. It had waited for two years. A crowd waved.',
  '"We waited long enough."',
  'The mayor then went aboard. Nobody cheered.',
  'Follow us for more.',
].join('\n\n');

function shown(text: string, passage: string, skipped: readonly string[] = []): string {
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return windowAround({ text, skip: skipped.map(range), language: 'en' }, range(passage))
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ');
}

describe('windowAround', () => {
  it('shows the paragraph of a passage', () => {
    expect(shown(ARTICLE, 'waited for two years')).toBe(
      'The ferry left the pier at noon. It had waited for two years. A crowd waved.',
    );
  });

  it('shows a sentence on each side of a passage that fills its paragraph, with its quotation marks', () => {
    expect(shown(ARTICLE, 'We waited long enough')).toBe(
      'A crowd waved. / "We waited long enough." / The mayor then went aboard.',
    );
  });

  it('adds nothing that the article is to skip', () => {
    const skipped = ['Ferry sails again', 'Follow us for more.'];
    expect(shown(ARTICLE, 'The mayor then went aboard. Nobody cheered.', skipped)).toBe(
      '"We waited long enough." / The mayor then went aboard. Nobody cheered.',
    );
  });

  it('shows of a long paragraph the sentences around the passage', () => {
    const sentences = Array.from(
      { length: 40 },
      (_, n) => `Boat number ${n} came in before the tide turned.`,
    );
    expect(shown(sentences.join(' '), 'Boat number 20 came')).toBe(sentences.slice(19, 22).join(' '));
  });

  it('cuts between words what has no sentences', () => {
    const words = Array.from({ length: 2_000 }, (_, n) => `word${n}`).join(' ');
    const cut = shown(words, 'word1000 word1001');
    expect(cut.length).toBeLessThan(2_000);
    expect(cut).toMatch(/^word\d+ .*word999 word1000 word1001 word1002 .* word\d+$/);
    expect(words.split(' ')).toEqual(expect.arrayContaining(cut.split(' ')));
  });

  it('holds the passage, in order, whatever the text', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', '"', '\n', 'я', '!'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(60), (text, from, length) => {
        const passage = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const words = text.slice(passage.start, passage.end);
        const lines = windowAround({ text, skip: [], language: 'en' }, passage);
        for (const [n, { start, end }] of lines.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(lines[n - 1]?.end ?? 0);
        }
        const all = lines.map(({ start, end }) => text.slice(start, end)).join('\n');
        expect(all.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
      }),
    );
  });
});
