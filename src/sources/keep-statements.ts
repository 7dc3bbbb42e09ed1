import type { PageDocument, PageElement } from './page-dom.ts';

/** Statements of others that pages show in frames of the network they were made on. */
const STATEMENTS = 'blockquote[class*="tweet"], blockquote[class*="instagram"], blockquote[class*="tiktok"]';
const MAX_FRAMES = 4;
/** An article shows a few; a page with more is made of them. */
const MAX_STATEMENTS = 200;

/**
 * The extractor throws away whatever is named after social networks, and boxes with many links. A statement that an article
 * shows is part of the article, so it is taken out of its frames before.
 */
export function keepStatements(document: PageDocument): void {
  for (const statement of [...document.querySelectorAll(STATEMENTS)].slice(0, MAX_STATEMENTS)) {
    statement.setAttribute('class', '');
    outermostFrame(statement).replaceWith(statement);
  }
}

/** The highest element around it that shows nothing besides. */
function outermostFrame(statement: PageElement): PageElement {
  let frame = statement;
  for (let level = 0; level < MAX_FRAMES; level += 1) {
    const outer = frame.parentElement;
    if (outer === null || outer.nodeName === 'BODY' || showsMore(outer, frame)) break;
    frame = outer;
  }
  return frame;
}

function showsMore(outer: PageElement, frame: PageElement): boolean {
  for (const child of outer.childNodes)
    if (child !== frame && /\S/u.test(child.textContent ?? '')) return true;
  return false;
}
