import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './page-dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT SELECT TEXTAREA BUTTON HEAD'.split(' '),
);

/**
 * The text of a page's elements as people see it: white space collapsed, one blank line between paragraphs, a line break
 * for `<br>`. Without recursion: pages nest as deep as their authors please.
 */
export function pageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const close = (): void => {
    const lines = current.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
    // Two line breaks in a row are how old pages write paragraphs.
    for (const paragraph of lines.join('\n').split(/\n{2,}/u))
      if (paragraph.trim() !== '') paragraphs.push(paragraph.trim());
    current = '';
  };
  const stack: (PageNode | 'close')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close();
    else if (node.nodeType === TEXT_NODE) current += (node.textContent ?? '').replace(/\s+/gu, ' ');
    else if (node.nodeType === ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === 'BR') current += '\n';
      if (BLOCKS.has(name)) {
        close();
        stack.push('close');
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs.join('\n\n');
}
