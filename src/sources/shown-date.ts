import { parseFeedDate } from './feeds/parse-feed-date.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

const DATED =
  'time, [itemprop="datePublished"], [class*="date"], [class*="time"], [class*="publish"], [class*="info"]';
/** They show today's date, or other articles'. */
const ELSEWHERE = /^(?:NAV|ASIDE|FOOTER)$/;
const LEVELS_ABOVE_TITLE = 3;
const MOST_LOOKED_AT = 20;
const LONGEST = 120;
/** A date in numbers among other words: "Публикувано на 16.05.2025 в 14:32". */
const NUMBERS = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)(?:[\s,|г.в]{1,6}\d{1,2}:\d{2})?/u;

/** The date that a page shows its readers by the article's title, where its head states none. ISO instant. */
export function shownDate(document: PageDocument): string | undefined {
  let around = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  for (let level = 0; level < LEVELS_ABOVE_TITLE && around !== null; level += 1) {
    around = around.parentElement;
    if (around === null || around.nodeName === 'BODY') return undefined;
    const found = firstDateIn(around);
    if (found !== undefined) return found;
  }
  return undefined;
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
