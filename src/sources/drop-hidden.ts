import { hiddenByStyle } from './hidden-by-style.ts';
import type { PageElement } from './page-dom.ts';

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

/**
 * Removes what a reader of the page does not see, so that no answer can quote it. Styles are removed as well: nobody needs them
 * after that, and the DOM takes minutes over long ones.
 */
export function dropHidden(page: PageElement): void {
  // Collected first: removing while the tree is searched would lose its thread.
  const styled = [...page.querySelectorAll('[style]')];
  const hidden = [
    ...page.querySelectorAll('[hidden], [aria-hidden="true"], template'),
    ...styled.filter((element) => hides(element.getAttribute('style') ?? '')),
    ...hiddenByStyle(page, hides),
  ];
  for (const element of hidden) element.remove();
  for (const element of styled) element.removeAttribute('style');
}

function hides(declarations: string): boolean {
  return HIDDEN_STYLE.test(declarations);
}
