import { ELEMENT_NODE, type PageElement, type PageNode, TEXT_NODE } from './page-dom.ts';

/** One block of a page's text, as people see it: white space collapsed, a line break for `<br>`. */
export interface PageBlock {
  readonly text: string;
  /** How many of the text's characters stand in links. */
  readonly linkedChars: number;
  readonly kind: 'heading' | 'item' | 'caption' | 'paragraph';
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT SELECT TEXTAREA BUTTON HEAD'.split(' '),
);
const CAPTION_CLASS =
  /(?:^|[-_\s])(?:img|image|photo|picture|media|video|figure|wp)?-?_?(?:captions?(?:-?_?text)?|credits?|copyright|legend)(?:$|[-_\s])/i;

interface Place {
  readonly kind: PageBlock['kind'];
  readonly isLinked: boolean;
}

/** The blocks of an element in reading order. Without recursion: pages nest as deep as their authors please. */
export function pageBlocks(root: PageNode): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const open = new OpenBlock();
  const close = () => blocks.push(...open.close());
  const stack: (readonly [node: PageNode | 'close', place: Place])[] = [
    [root, { kind: 'paragraph', isLinked: false }],
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, place] = next;
    if (node === 'close') close();
    else if (node.nodeType === TEXT_NODE) open.add((node.textContent ?? '').replace(/\s+/gu, ' '), place);
    else if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === 'BR') open.add('\n', place);
      if (BLOCKS.has(name)) {
        close();
        stack.push(['close', place]);
      }
      const inside = placeIn(node, name, place);
      for (const child of [...node.childNodes].reverse()) stack.push([child, inside]);
    }
  }
  close();
  return blocks;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

function placeIn(element: PageElement, name: string, outer: Place): Place {
  return { kind: kindOf(element, name, outer.kind), isLinked: outer.isLinked || name === 'A' };
}

function kindOf(element: PageElement, name: string, outer: PageBlock['kind']): PageBlock['kind'] {
  if (outer === 'caption' || name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  // What stands beside a picture belongs to it, but tables and statements are put into figures as well.
  if (name === 'FIGURE' && element.querySelector('blockquote, table, pre, p + p') === null) return 'caption';
  if (CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return 'caption';
  if (/^H[1-6]$/u.test(name)) return 'heading';
  return name === 'LI' || name === 'DT' || name === 'DD' ? 'item' : outer;
}

/** The block that is being read; two line breaks in a row, as old pages write paragraphs, make several of it. */
class OpenBlock {
  private text = '';
  private linkedChars = 0;
  private kind: PageBlock['kind'] = 'paragraph';

  add(text: string, { kind, isLinked }: Place): void {
    if (this.text.trim() === '') this.kind = kind;
    this.text += text;
    if (isLinked) this.linkedChars += text.trim().length;
  }

  close(): readonly PageBlock[] {
    const lines = this.text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
    const paragraphs = lines
      .join('\n')
      .split(/\n{2,}/u)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
    const share = this.linkedChars / Math.max(1, this.text.length);
    const { kind } = this;
    this.text = '';
    this.linkedChars = 0;
    return paragraphs.map((text) => ({ text, kind, linkedChars: Math.round(share * text.length) }));
  }
}
