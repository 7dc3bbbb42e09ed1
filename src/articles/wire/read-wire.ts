import type { Range } from '../../text/range.ts';
import { mergeRanges } from '../merge-ranges.ts';
import { type Line, splitLines } from '../split-lines.ts';
import { findByline } from './find-byline.ts';
import { findCredit } from './find-credit.ts';
import { findDateline } from './find-dateline.ts';
import { findRepeatedLede } from './find-repeated-lede.ts';
import { findTitleLine } from './find-title-line.ts';
import { isCaption } from './is-caption.ts';
import { isMarkup } from './is-markup.ts';
import { isPhotoCredit } from './is-photo-credit.ts';
import { isPromotion } from './is-promotion.ts';
import { isStamp, leadingStampLength } from './is-stamp.ts';

/** Bylines and datelines stand within the first lines, or they are something else. */
const TOP_LINES = 3;

export interface WireReading {
  readonly title: string;
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
  const skip: Range[] = [];
  const isFurniture = (line: Line): boolean =>
    isPromotion(line.text) ||
    isPhotoCredit(line.text) ||
    isCaption(line.text) ||
    isStamp(line.text) ||
    (given.isMarkdown && isMarkup(line.text));

  const heading = given.isMarkdown && given.title === undefined ? headingOf(all) : given.title;
  const titled = findTitleLine(all, heading);
  const prose: Line[] = [];
  for (const line of all) {
    if (line.start === titled.line?.start || isFurniture(line)) skip.push(line);
    else {
      prose.push(line);
      const stamp = leadingStampLength(line.text);
      if (stamp > 0) skip.push({ start: line.start, end: line.start + stamp });
    }
  }
  const top = readTop(prose.slice(0, TOP_LINES));
  skip.push(...top.skip);
  const lede = findRepeatedLede(prose);
  if (lede !== null) skip.push(lede);
  const last = prose.at(-1);
  const credit = last === undefined ? null : findCredit(last);
  if (credit !== null) skip.push(credit);
  const agency = credit?.agency ?? top.agency;
  return {
    title: titled.title,
    skip: mergeRanges(skip),
    ...(agency === undefined ? {} : { agency }),
    ...(top.byline === undefined ? {} : { byline: top.byline }),
  };
}

/** A Markdown text without a title in its front matter is titled by the heading on its first line. */
function headingOf(lines: readonly Line[]): string | undefined {
  return /^#\s+(?<title>.*?)\s*#*$/.exec(lines[0]?.text ?? '')?.groups?.title || undefined;
}

function readTop(lines: readonly Line[]): { skip: readonly Range[]; agency?: string; byline?: string } {
  const skip: Range[] = [];
  let agency: string | undefined;
  let byline: string | undefined;
  for (const line of lines) {
    const names = byline === undefined ? findByline(line.text) : null;
    const dateline = findDateline(line.text);
    if (names !== null) {
      byline = names;
      skip.push(line);
    } else if (dateline !== null) {
      agency ??= dateline.agency;
      skip.push({ start: line.start, end: line.start + dateline.end });
    }
  }
  return { skip, ...(agency === undefined ? {} : { agency }), ...(byline === undefined ? {} : { byline }) };
}
