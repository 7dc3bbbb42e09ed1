import { pageBlocks } from './page-blocks.ts';
import type { PageNode } from './page-dom.ts';

/** All text of a page's elements as people see it: one blank line between paragraphs, a line break for `<br>`. */
export function pageText(root: PageNode): string {
  return pageBlocks(root)
    .map(({ text }) => text)
    .join('\n\n');
}
