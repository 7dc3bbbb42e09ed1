import { defined } from '../../defined.ts';
import { eitherCase } from '../../text/either-case.ts';
import type { Range } from '../../text/range.ts';
import { isAgency } from './agencies.ts';

const MAX_DATELINE_CHARS = 90;
const MONTHS =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?|' +
  '(?:янв|фев|март|мар|апр|май|мая|юни|июн|юли|июл|авг|сеп|сен|окт|ное|ноя|дек)\\p{L}*\\.?|' +
  '(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}*\\.?';
const MONTH = MONTHS.replaceAll(/\\p\{L\}|\p{L}/gu, (letter) =>
  letter.length > 1 ? letter : eitherCase(letter),
);
const DAY = `(?:(?:${MONTH})\\s+\\d{1,2}|\\d{1,2}\\s+(?:${MONTH}))`;
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
// "KYIV, May 16 (Reuters) —", "DALLAS (AP) —", "София, 16 май /БТА/ –", "WASHINGTON —"
const DATELINE = new RegExp(
  `^(?<place>${PLACE}(?:,\\s+(?!(?:${MONTH}))${PLACE}){0,2})(?:[,.]\\s+(?<day>${DAY})(?:,?\\s+\\d{4})?)?` +
    `(?:[,.]?\\s*[(/](?<agency>[\\p{L}][\\p{L} .-]{1,30})[)/])?\\s*(?:—|–|--|-)\\s+(?=["“«„'‘\\p{Lu}\\d])`,
  'u',
);

// "МОСКВА, 16 мая. /ТАСС/.", "МОСКВА, 16 мая — РИА Новости.", "КИЇВ. 16 травня. УНН.", "София. /БТА/": the agency ends it.
const SIGNED = new RegExp(
  `^(?<place>${PLACE})[.,]?\\s+(?:${DAY}[.,]?\\s+)?(?:[—–-]\\s+)?[(/]?(?<agency>\\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20})?)` +
    `(?:[)/]\\.?|\\.|\\s*(?:—|–|--|-))\\s+(?=["“«„'‘\\p{Lu}\\d])`,
  'u',
);

// "(CNN) The ferry …", "New York (CNN Business) …", "London CNN —": a known agency needs no dash behind its brackets, nor a place before.
const BRACKETED = new RegExp(
  `^(?:(?<place>${PLACE})\\s+)?(?:\\((?<agency>\\p{Lu}[\\p{L} ]{1,20})\\)(?:\\s*[—–-])?|(?<bare>\\p{Lu}{2,}(?: \\p{Lu}\\p{Ll}+)?)\\s*[—–])(?:\\s+(?=["“«„'‘\\p{Lu}\\d])|\\s*$)`,
  'u',
);

/** "Associated Press (AP) President …" introduces the agency itself. */
const NAMES_AGENCY = /press|agenc|news|network/iu;

export interface Dateline extends Range {
  readonly agency?: string;
}

/**
 * The dateline at the start of a paragraph, with its dash; null where there is none. A bare place must be in capitals and
 * a sentence must follow: "NATO — the alliance …" is none.
 */
export function findDateline(paragraph: string): Dateline | null {
  const beginning = paragraph.slice(0, MAX_DATELINE_CHARS);
  const signed = findSigned(beginning, SIGNED) ?? findSigned(beginning, BRACKETED);
  if (signed !== null) return signed;
  const match = DATELINE.exec(beginning);
  if (match?.groups === undefined) return null;
  const { place = '', day, agency } = match.groups;
  // With a day no name needs to be known: "PORT AMBER, May 12 (Meridian Press) —".
  if (agency !== undefined && day === undefined && !isAgency(agency)) return null;
  const [city = ''] = place.split(',');
  const isShouted = city.length > 3 && city === city.toUpperCase();
  if (agency === undefined && !isShouted && day === undefined) return null;
  return defined({ start: 0, end: match[0].length, agency });
}

function findSigned(beginning: string, form: RegExp): Dateline | null {
  const match = form.exec(beginning);
  const agency = match?.groups?.agency ?? match?.groups?.bare;
  if (match === null || agency === undefined || !isAgency(agency)) return null;
  if (NAMES_AGENCY.test(match.groups?.place ?? '')) return null;
  return { start: 0, end: match[0].length, agency };
}
