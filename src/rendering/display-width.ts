/** Scripts whose letters take two columns (Unicode Standard Annex 11, East Asian Wide and Fullwidth). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\u{20000}-\u{3fffd}]/u;
const WIDE_BY_ITSELF = /^\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u;
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f]*$/;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many columns of a terminal a line of text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The longest beginning of `text` that fits `width` columns, at least one character. */
export function fitColumns(text: string, width: number): string {
  let taken = 0;
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    taken += graphemeWidth(segment);
    if (taken > width && length > 0) break;
    length += segment.length;
  }
  return text.slice(0, length);
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || WIDE_BY_ITSELF.test(grapheme) ? 2 : 1;
}
