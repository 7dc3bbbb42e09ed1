import type { Range } from '../../text/range.ts';
import type { Line } from '../split-lines.ts';
import { isAgency } from './agencies.ts';

// "… in Ukraine. | BGNES": whatever stands alone after a bar at the very end signs the text.
const AFTER_BAR = /(?:^|[.!?…"”»’)]\s*)\|\s*(?<name>\p{Lu}[\p{L}\p{N}.&' -]{1,30})$/u;
// "… in Ukraine. /BTA/", "… (Reuters)", "— AFP": only names known as agencies, as places and roles stand so too.
const BRACKETED =
  /(?:^|[.!?…"”»’]\s*)(?:[/([](?<bracketed>\p{L}[\p{L} .-]{1,30})[/)\]]|[—–-]\s*(?<dashed>\p{L}[\p{L} .-]{1,30}))$/u;
const LONGEST_CREDIT_CHARS = 48;

export interface Credit extends Range {
  readonly agency: string;
}

/** The agency's name at the end of the last line of news, with its mark; null where the text is not signed. */
export function findCredit(last: Line): Credit | null {
  const from = Math.max(0, last.text.length - LONGEST_CREDIT_CHARS);
  const tail = last.text.slice(from);
  const alone = from === 0 && /^\p{L}/u.test(tail) && isAgency(tail) ? tail : undefined;
  const match = AFTER_BAR.exec(tail) ?? BRACKETED.exec(tail);
  const name = alone ?? match?.groups?.name ?? knownAgency(match?.groups);
  if (name === undefined) return null;
  const mark = alone === undefined && match !== null ? match.index + markOffset(match[0]) : 0;
  return { agency: name.trim(), start: last.start + from + mark, end: last.end };
}

function knownAgency(groups: Record<string, string | undefined> | undefined): string | undefined {
  const name = groups?.bracketed ?? groups?.dashed;
  return name !== undefined && isAgency(name) ? name : undefined;
}

/** The end of the sentence before the credit is part of the match but not of the credit. */
function markOffset(matched: string): number {
  return /^[.!?…"”»’)]/u.test(matched) ? matched.search(/[^.!?…"”»’)\s]/u) : 0;
}
