import { parseFeedDate } from './feeds/parse-feed-date.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

const DATED =
  'time, [itemprop="datePublished"], [class*="date"], [class*="time"], [class*="publish"], [class*="info"]';
/** They show today's date, or other articles'. */
const ELSEWHERE = /^(?:NAV|ASIDE|FOOTER)$/;
const LEVELS_ABOVE_TITLE = 3;
const MOST_LOOKED_AT = 20;
const LONGEST = 120;
/** What no class tells to be a date is one where it says nothing else, right by the title: "16 мая 2025, 14:32". */
const UNMARKED = 'div, span, p, small, li';
const LONGEST_UNMARKED = 40;
const DAY_AND_YEAR =
  /^(?:\p{L}+,? )?(?:\d{1,2}(?:[./-]\d{1,2}[./-]|\.? \p{L}{3,} )\d{4}|\p{L}{3,}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})(?!\d)/u;
const LONGEST_HEAD = 400;
const UNMARKED_AFTER = 3;
const UNMARKED_LOOKED_AT = 8;
/** A date in numbers among other words: "Публикувано на 16.05.2025 в 14:32". */
const NUMBERS = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)(?:[\s,|г.в]{1,6}\d{1,2}:\d{2})?/u;

/** The date that a page shows its readers by the article's title, where its head states none. ISO instant. */
export function shownDate(document: PageDocument): string | undefined {
  const title = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  if (title === null) return undefined;
  const above: PageElement[] = [];
  let outer = title.parentElement;
  while (outer !== null && outer.nodeName !== 'BODY' && above.length < LEVELS_ABOVE_TITLE) {
    above.push(outer);
    outer = outer.parentElement;
  }
  // What holds more than a title holds the article: what follows it is something else.
  const heads = above.slice(0, 1).filter(({ textContent }) => (textContent ?? '').length <= LONGEST_HEAD);
  return firstOf(above, firstDateIn) ?? firstOf([title, ...heads], unmarkedDateAfter);
}

function firstOf<Item>(items: readonly Item[], read: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A date and nothing else in one of the elements that follow the title, or what holds it. */
function unmarkedDateAfter(element: PageElement): string | undefined {
  const after: PageElement[] = [];
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (after.length === UNMARKED_AFTER) break;
    after.push(next);
  }
  return firstOf(after, (each) => {
    if (ELSEWHERE.test(each.nodeName)) return undefined;
    return firstOf([each, ...each.querySelectorAll(UNMARKED)].slice(0, UNMARKED_LOOKED_AT), onlyDate);
  });
}

function onlyDate(element: PageElement): string | undefined {
  const words = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST_UNMARKED || !DAY_AND_YEAR.test(words)) return undefined;
  return parseFeedDate(words) ?? undefined;
}

function firstDateIn(element: PageElement): string | undefined {
  for (const dated of [...element.querySelectorAll(DATED)].slice(0, MOST_LOOKED_AT)) {
    if (isElsewhere(dated, element)) continue;
    const stated = dated.getAttribute('datetime') ?? dated.getAttribute('content') ?? dated.textContent ?? '';
    const words = stated.replace(/\s+/gu, ' ').trim();
    const date = words.length > LONGEST ? null : parseFeedDate(NUMBERS.exec(words)?.[0] ?? words);
    if (date !== null && /\d{4}/.test(words)) return date;
  }
  return undefined;
}

function isElsewhere(element: PageElement, within: PageElement): boolean {
  for (
    let outer: PageElement | null = element;
    outer !== null && outer !== within;
    outer = outer.parentElement
  )
    if (ELSEWHERE.test(outer.nodeName)) return true;
  return false;
}
