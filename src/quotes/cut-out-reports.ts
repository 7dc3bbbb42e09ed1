import type { Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { has } from './tokens/token-stream.ts';
import { WordClass } from './tokens/word-class.ts';

/** A dash with space around it, which may open or close a report. */
const DASH = /\s[—–-]\s+/g;
const FIRST_WORDS = /^([\p{L}’'-]+)(?:\s+([\p{L}’'-]+))?/u;
/** Russian and Ukrainian verbs: бросил, кинула, усмехнувся. */
const PAST = /[аеиiуяюії](?:л|ла|в)(?:ся|сь)?$/u;
/** No report inside a quotation is longer. */
const LONGEST_REPORT = 160;

/**
 * Cuts reports out of quotations: «Запчасти идут морем, — пояснил он. — Ускорить море мы не можем» is two pieces with words of
 * the article's between them. Quotations without a report come back as they are.
 */
export function cutOutReports(
  text: string,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return quotations.flatMap((quotation) => {
    if (quotation.depth > 0) return [quotation];
    const pieces = piecesOf(text, quotation, lexicon);
    return pieces.length < 2 && !endsInReport(pieces, quotation)
      ? [quotation]
      : asQuotations(pieces, quotation);
  });
}

function endsInReport(pieces: readonly Range[], quotation: Quotation): boolean {
  return pieces.length === 1 && (pieces[0]?.end ?? quotation.end) < quotation.end;
}

/** Paragraphs led by a dash in which a report stands are speech without marks. Linear. */
export function dashSpeech(
  text: string,
  paragraphs: readonly Range[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const lead = /^[—–-]\s+/.exec(text.slice(paragraph.start, paragraph.start + 6))?.[0];
    if (lead === undefined) return [];
    const said = { start: paragraph.start + lead.length, end: paragraph.end };
    const pieces = piecesOf(text, said, lexicon);
    if (pieces.length < 2 && (pieces[0]?.end ?? said.end) >= said.end) return [];
    return asQuotations(pieces, {
      ...said,
      outer: said,
      style: 'double',
      depth: 0,
      closed: true,
      goesOn: false,
    });
  });
}

function asQuotations(pieces: readonly Range[], whole: Quotation): readonly Quotation[] {
  return pieces.map((piece, i): Quotation => {
    const start = i === 0 ? whole.outer.start : piece.start;
    const end = piece.end === whole.end ? whole.outer.end : piece.end;
    return { ...whole, start: piece.start, end: piece.end, outer: { start, end } };
  });
}

/** What is said between the reports, each trimmed of the dash but not of its punctuation. */
function piecesOf(text: string, range: Range, lexicon: Lexicon): readonly Range[] {
  const inside = text.slice(range.start, range.end);
  const dashes = [...inside.matchAll(DASH)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
  const pieces: Range[] = [];
  let from = range.start;
  let i = 0;
  for (; i < dashes.length; i++) {
    const dash = dashes[i];
    if (dash === undefined || !opensReport(text, dash.end, lexicon)) continue;
    pieces.push({ start: from, end: dash.start });
    const closing = dashes[i + 1];
    if (closing === undefined || closing.start - dash.end > LONGEST_REPORT) return pieces;
    from = closing.end;
    i++;
  }
  if (from < range.end) pieces.push({ start: from, end: range.end });
  return pieces;
}

/** A verb of saying is the first or second word behind the dash, or an unknown word before a pronoun or, in the past, a name: — усмехается он. */
function opensReport(text: string, at: number, lexicon: Lexicon): boolean {
  const words = FIRST_WORDS.exec(text.slice(at, at + 60));
  if (words === null) return false;
  const isUnknown = /^\p{Ll}/u.test(words[1] ?? '') && !lexicon.classes.has(words[1] ?? '');
  const next = words[2] ?? '';
  if (isUnknown && has(lexicon.classes.get(next), WordClass.Pronoun)) return true;
  if (isUnknown && /^\p{Lu}/u.test(next) && PAST.test(words[1] ?? '')) return true;
  return [words[1], words[2]].some((word, i) => {
    const known = has(lexicon.classes.get(word?.toLowerCase() ?? ''), WordClass.Say);
    return (
      known && (i === 0 || !has(lexicon.classes.get(words[1]?.toLowerCase() ?? ''), WordClass.Preposition))
    );
  });
}
