import { defined } from '../../defined.ts';
import type { Range } from '../../text/range.ts';
import { mergeRanges } from '../merge-ranges.ts';
import { type Line, splitLines } from '../split-lines.ts';
import { findByline } from './find-byline.ts';
import { findCredit } from './find-credit.ts';
import { findDateline } from './find-dateline.ts';
import { findGallery } from './find-gallery.ts';
import { findRepeatedLede } from './find-repeated-lede.ts';
import { findTitleLine } from './find-title-line.ts';
import { isCaption } from './is-caption.ts';
import { isDeskCredit } from './is-desk-credit.ts';
import { isEditorsNote } from './is-editors-note.ts';
import { isMarkup } from './is-markup.ts';
import { isPhotoCredit } from './is-photo-credit.ts';
import { isPromotion } from './is-promotion.ts';
import { isStamp, leadingStampLength } from './is-stamp.ts';

/** Bylines and datelines stand within the first lines, or they are something else. */
const TOP_LINES = 3;

/** Why a range of a text is no news. */
export type SkipRule =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'agency credit'
  | 'desk credit'
  | 'photo credit'
  | 'caption'
  | 'gallery'
  | 'promotion'
  | "editor's note"
  | 'stamp'
  | 'markup'
  | 'repeated lede';

export interface SkippedRange extends Range {
  readonly rule: SkipRule;
}

export interface WireReading {
  readonly title: string;
  /** What is skipped by which rule, in no order; two rules may share a place. */
  readonly skipped: readonly SkippedRange[];
  /** Sorted, disjoint ranges of the text that hold no news. */
  readonly skip: readonly Range[];
  /** The agency that signs the text at its end, else in its dateline. */
  readonly agency?: string;
  readonly byline?: string;
}

/**
 * Recognises what a wire text carries besides news. When in doubt a line is news: whole lines are skipped only where they
 * match a known form, and parts of a line only at its edge.
 */
export function readWire(
  text: string,
  given: { readonly title?: string; readonly isMarkdown: boolean },
): WireReading {
  const all = splitLines(text);
  const skipped: SkippedRange[] = [];
  const heading = given.isMarkdown && given.title === undefined ? headingOf(all) : given.title;
  const titled = findTitleLine(all, heading);
  const prose: Line[] = [];
  for (const [at, line] of all.entries()) {
    const rule = line.start === titled.line?.start ? 'title' : furnitureRule(line.text, given.isMarkdown);
    if (rule !== null) skipped.push(ruled(line, rule));
    else {
      prose.push(line);
      const stamp = leadingStampLength(line.text);
      if (stamp > 0) skipped.push({ start: line.start, end: line.start + stamp, rule: 'stamp' });
      for (const range of findGallery(line, all[at + 1])) skipped.push(ruled(range, 'gallery'));
    }
  }
  const top = readTop(prose.slice(0, TOP_LINES));
  skipped.push(...top.skipped);
  const lede = findRepeatedLede(prose);
  if (lede !== null) skipped.push(ruled(lede, 'repeated lede'));
  const last = prose.at(-1);
  const credit = last === undefined ? null : findCredit(last);
  if (credit !== null) skipped.push(ruled(credit, 'agency credit'));
  const agency = credit?.agency ?? top.agency;
  return defined({ title: titled.title, skipped, skip: mergeRanges(skipped), agency, byline: top.byline });
}

/** A Markdown text without a title in its front matter is titled by the heading on its first line. */
function headingOf(lines: readonly Line[]): string | undefined {
  return /^#\s+(?<title>.*?)\s*#*$/.exec(lines[0]?.text ?? '')?.groups?.title || undefined;
}

function furnitureRule(line: string, isMarkdown: boolean): SkipRule | null {
  if (isPromotion(line)) return 'promotion';
  if (isEditorsNote(line)) return "editor's note";
  if (isPhotoCredit(line)) return 'photo credit';
  if (isCaption(line)) return 'caption';
  if (isStamp(line)) return 'stamp';
  if (isDeskCredit(line)) return 'desk credit';
  return isMarkdown && isMarkup(line) ? 'markup' : null;
}

function ruled({ start, end }: Range, rule: SkipRule): SkippedRange {
  return { start, end, rule };
}

function readTop(lines: readonly Line[]): {
  skipped: readonly SkippedRange[];
  agency?: string;
  byline?: string;
} {
  const skipped: SkippedRange[] = [];
  let agency: string | undefined;
  let byline: string | undefined;
  for (const line of lines) {
    const names = byline === undefined ? findByline(line.text) : null;
    const dateline = findDateline(line.text);
    if (names !== null) {
      byline = names;
      skipped.push(ruled(line, 'byline'));
    } else if (dateline !== null) {
      agency ??= dateline.agency;
      skipped.push({ start: line.start, end: line.start + dateline.end, rule: 'dateline' });
    }
  }
  return defined({ skipped, agency, byline });
}
