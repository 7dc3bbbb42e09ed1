import type { ArticleFlag } from './article.ts';

// Embeddings, overrides and isolates (UAX #9): they make a text read in another order than it is stored.
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
// Zero-width space, word joiner and invisible operators, a byte order mark inside the text, tag characters. Joiners
// (U+200C, U+200D) and soft hyphens stay out: scripts, emoji and web pages use them rightly.
const INVISIBLE = /[\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u;
/** A unit of any of them: a set of single units is looked for several times as fast as characters beyond the first 65,536. */
const ANY_UNIT = /[\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uDB40]/;

/** What makes a text worth a second look before it is quoted. */
export function findFlags(text: string): readonly ArticleFlag[] {
  if (!ANY_UNIT.test(text)) return [];
  const flags: ArticleFlag[] = [];
  if (BIDI_CONTROL.test(text)) flags.push('bidi-override');
  if (INVISIBLE.test(text)) flags.push('invisible-characters');
  return flags;
}
