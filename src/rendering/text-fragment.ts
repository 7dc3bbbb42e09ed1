/** Passages up to this many words are given whole; longer ones by their first and last words. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 5;

/**
 * The text directive that makes a browser scroll to a passage and mark it, without the `#:~:` before it: `text=start` or
 * `text=start,end` (WICG Scroll to Text Fragment, 3.3). Null for a passage without a word.
 * The whole form may not run over a block border, so a passage with a line break always gets the form with two edges.
 */
export function textDirective(passage: string): string | null {
  const words = wordRanges(passage);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (words.length <= WHOLE_WORDS && !/[\r\n\u2028\u2029]/.test(passage.slice(first.start, last.end)))
    return `text=${encode(passage.slice(first.start, last.end))}`;
  const edge = Math.max(1, Math.min(EDGE_WORDS, Math.floor(words.length / 2)));
  const start = edgeBefore(passage, words.slice(0, edge));
  const end = edgeAfter(passage, words.slice(-edge));
  return words.length === 1 ? `text=${start}` : `text=${start},${end}`;
}

interface WordRange {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Only words count: browsers match at word borders and ignore what stands around them. */
function wordRanges(passage: string): readonly WordRange[] {
  return [...segmenter.segment(passage.toWellFormed())]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ start: segment.index, end: segment.index + segment.segment.length }));
}

/** The leading words, up to the first line break among them. */
function edgeBefore(passage: string, words: readonly WordRange[]): string {
  const text = passage.slice(words[0]?.start, words.at(-1)?.end);
  return encode(text.split(/[\r\n\u2028\u2029]/)[0] ?? text);
}

/** The trailing words, from the last line break among them. */
function edgeAfter(passage: string, words: readonly WordRange[]): string {
  const text = passage.slice(words[0]?.start, words.at(-1)?.end);
  return encode(text.split(/[\r\n\u2028\u2029]/).at(-1) ?? text);
}

/** Beyond what encodeURIComponent does, `-` is encoded: it marks prefixes and suffixes in the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');
}
