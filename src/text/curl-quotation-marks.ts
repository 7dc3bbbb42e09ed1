import { pairQuotationMarks } from './pair-quotation-marks.ts';

/**
 * The text with its outermost double quotation marks, of whatever style, shown as “…”. What stands inside them is left as it
 * is, to the letter; so are single marks, and marks without a partner.
 */
export function curlQuotationMarks(text: string): string {
  let curled = '';
  let copied = 0;
  for (const quotation of pairQuotationMarks(text, [{ start: 0, end: text.length }])) {
    if (quotation.depth > 0 || quotation.style !== 'double' || !quotation.closed) continue;
    curled += `${text.slice(copied, quotation.outer.start)}“${text.slice(quotation.start, quotation.end)}”`;
    copied = quotation.outer.end;
  }
  return curled + text.slice(copied);
}
