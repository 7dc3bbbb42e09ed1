import { describe, expect, it } from 'vitest';
import { curlQuotationMarks } from '../../src/text/curl-quotation-marks.ts';

describe('quotation marks of a shown sentence', () => {
  it.each([
    ['Straight marks: "yes", he said, "but later."', 'Straight marks: “yes”, he said, “but later.”'],
    ['„Да“, каза той.', '“Да”, каза той.'],
    ['«Нет, — сказал он. — Никогда».', '“Нет, — сказал он. — Никогда”.'],
    [
      "She called it “the ‘quiet’ year”, the town's best.",
      "She called it “the ‘quiet’ year”, the town's best.",
    ],
    ['A mark " without a partner', 'A mark " without a partner'],
    ['none', 'none'],
  ])('become “…” and change nothing inside: %s', (text, curled) => {
    expect(curlQuotationMarks(text)).toBe(curled);
  });
});
