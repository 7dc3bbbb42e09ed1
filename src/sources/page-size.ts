import { ELEMENT_NODE, type PageNode } from './page-dom.ts';

// The extractor's time grows with the cube of the depth (256 takes it under a second, 1,000 twenty); browsers stop at 512
// and written pages stay under a hundred.
const MAX_DEPTH = 256;
const MAX_NODES = 150_000;

/** Whether the extractor can take a page apart in bounded time. */
export function isTooLarge(root: PageNode): boolean {
  let nodes = 0;
  const stack: { readonly node: PageNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) return true;
    if (node.nodeType === ELEMENT_NODE || depth === 0)
      for (const child of node.childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return false;
}
