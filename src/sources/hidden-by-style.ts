import type { PageElement } from './page-dom.ts';

const SIMPLE_SELECTOR = /^[.#][\w-]+$/;
// A page that hides so much shows it again by script: it is the article, most of the time.
const MOST_TEXT = 0.3;

/**
 * The elements that a page's own style sheet hides by class or id. Only rules that always hold are read, not those for
 * print or for narrow windows.
 */
export function hiddenByStyle(
  page: PageElement,
  hides: (declarations: string) => boolean,
): readonly PageElement[] {
  const selectors = new Set(
    [...page.querySelectorAll('style')]
      .flatMap((style) => rulesOf(style.textContent ?? ''))
      .filter(({ declarations }) => hides(declarations))
      .flatMap(({ selectors }) => selectors.split(',').map((selector) => selector.trim()))
      .filter((selector) => SIMPLE_SELECTOR.test(selector)),
  );
  if (selectors.size === 0) return [];
  const most = (page.querySelector('body')?.textContent ?? '').length * MOST_TEXT;
  return [...page.querySelectorAll('[class], [id]')].filter(
    (element) =>
      selectorsOf(element).some((selector) => selectors.has(selector)) &&
      (element.textContent ?? '').length < most,
  );
}

function selectorsOf(element: PageElement): readonly string[] {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/u).map((name) => `.${name}`);
  return [...classes, `#${element.getAttribute('id') ?? ''}`];
}

interface Rule {
  readonly selectors: string;
  readonly declarations: string;
}

/** The rules at the top of a style sheet, in one pass; blocks within conditions ("@media print") are passed over. */
function rulesOf(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let selectors = '';
  let declarations = '';
  for (const [piece] of withoutComments(sheet).matchAll(/[^{}]+|[{}]/g)) {
    if (piece === '{') depth++;
    else if (piece === '}') {
      if (depth === 1 && !selectors.includes('@')) rules.push({ selectors, declarations });
      depth = Math.max(0, depth - 1);
      if (depth === 0) [selectors, declarations] = ['', ''];
    } else if (depth === 0) selectors = piece;
    else if (depth === 1) declarations = piece;
  }
  return rules;
}

function withoutComments(sheet: string): string {
  const [first = '', ...rest] = sheet.split('/*');
  return [first, ...rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))].join(
    '',
  );
}
