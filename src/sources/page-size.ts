import { ELEMENT_NODE, type PageNode } from './page-dom.ts';

// The extractor's time grows with the cube of the depth (256 takes it under a second, 1,000 twenty); browsers stop at 512
// and written pages stay under a hundred.
const MAX_DEPTH = 256;
const MAX_NODES = 150_000;
/** Of all nodes together, as its time also grows with each node's depth; of real pages the largest have 50,000. */
const MAX_DEPTHS = 1_500_000;

const MAX_MARKS = 400_000;

/** Whether a page's parser would make more nodes than memory holds: it makes one of every tag and entity before any is looked at. */
export function hasTooManyMarks(html: string): boolean {
  let marks = 0;
  for (const mark of ['<', '&'])
    for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1))
      if (++marks > MAX_MARKS) return true;
  return false;
}

/** Whether a page is too large for the extractor to take it apart in bounded time. */
export function isTooLarge(root: PageNode): boolean {
  let nodes = 0;
  let depths = 0;
  const stack: { readonly node: PageNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    depths += depth;
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES || depths > MAX_DEPTHS) return true;
    if (node.nodeType === ELEMENT_NODE || depth === 0)
      for (const child of node.childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return false;
}
