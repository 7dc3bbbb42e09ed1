import type { Article } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { visitWords } from '../text/words.ts';
import { keptRanges } from './kept-ranges.ts';
import { SENTENCE_HEADER } from './packed-analysis.ts';
import { termMemory } from './term-memory.ts';

/** The lead are the sentences that begin within this many characters of the first that is not skipped. */
const LEAD_CHARACTERS = 500;
/** 4 MB. */
const LARGEST_KEPT = 2 ** 20;

/**
 * All that the index and the ranking need of an article, as bytes: its sentences, none of which crosses a skipped range, and
 * their terms in order, repetitions included; see packed-analysis.ts. A pure function of text and language: a thread
 * beside the one that writes may run it and hand the buffer over.
 */
export function packArticle({
  title,
  text,
  skip,
  language,
}: Pick<Article, 'title' | 'text' | 'skip' | 'language'>): Uint8Array {
  const sentences = keptRanges(text.length, skip).flatMap((kept) => sentencesIn(text, kept, language));
  const leadEnd = (sentences[0]?.start ?? 0) + LEAD_CHARACTERS;
  // A word of one character gives one term at most, a longer one two.
  const packed = paper(1 + title.length + sentences.length * SENTENCE_HEADER + text.length);
  const titleEnd = packTerms(packed, 1, { text: title, range: { start: 0, end: title.length }, language });
  packed[0] = titleEnd - 1;
  let at = titleEnd;
  for (const range of sentences) {
    const terms = at + SENTENCE_HEADER;
    const end = packTerms(packed, terms, { text, range, language });
    packed[at] = range.start;
    packed[at + 1] = range.end;
    packed[at + 2] = range.start < leadEnd ? 1 : 0;
    packed[at + 3] = end - terms;
    at = end;
  }
  return new Uint8Array(packed.slice(0, at).buffer);
}

/** What is written on and copied from: a new one for each article costs more to clear and to collect than to fill. */
let scratch = new Int32Array(2 ** 16);

/** At least so many numbers, of any value. */
function paper(numbers: number): Int32Array<ArrayBuffer> {
  if (numbers > LARGEST_KEPT) return new Int32Array(numbers);
  if (scratch.length < numbers) scratch = new Int32Array(2 ** Math.ceil(Math.log2(numbers)));
  return scratch;
}

function sentencesIn(text: string, kept: Range, language: string): Range[] {
  const isWhole = kept.start === 0 && kept.end === text.length;
  return splitSentences(isWhole ? text : text.slice(kept.start, kept.end), language).map(
    ({ start, end }) => ({
      start: kept.start + start,
      end: kept.start + end,
    }),
  );
}

interface Piece {
  readonly text: string;
  readonly range: Range;
  readonly language: string;
}

/** Writes the terms of a piece of text from `at` on; returns where they end. */
function packTerms(packed: Int32Array, at: number, { text, range, language }: Piece): number {
  const memory = termMemory(language);
  let end = at;
  visitWords(text, range, (from, to) => {
    const terms = memory.look(text, from, to);
    if (terms > 0) packed[end++] = memory.first;
    if (terms > 1) packed[end++] = memory.second;
  });
  return end;
}
