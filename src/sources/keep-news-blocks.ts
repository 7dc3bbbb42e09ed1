import { lettersOf } from '../text/letters-of.ts';
import type { PageBlock } from './page-blocks.ts';
import {
  AGENCY_TAIL,
  CALL_TO_ACTION,
  END_OF_NEWS,
  PICTURE_LEAD,
  PICTURE_TAIL,
  PLAYER_NOTICE,
  STAMP,
} from './page-furniture.ts';

export interface PageClaims {
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
}

const SENTENCE_END = /[.!?…。！？।؟]["”»’')\]]*$/u;
/** A block of so many words that ends as a sentence does is read as news, whatever it says. */
const PROSE_WORDS = 12;
const MOST_LINKED = 0.8;
/** Longer blocks are more than a link, a caption or a request. */
const NOTICE_WORDS = 40;

/**
 * The blocks of a page's main part that are the article: without captions and picture credits, links to other pages, menus, stamps
 * and bylines above the first sentence, requests to subscribe, and what follows the last paragraph of news.
 */
export function keepNewsBlocks(blocks: readonly PageBlock[], claims: PageClaims): readonly PageBlock[] {
  const inMenus = menuItems(blocks);
  const aside = boxesAside(blocks);
  const told = blocks.filter(
    (block, at) =>
      block.kind !== 'caption' &&
      !inMenus.has(at) &&
      !aside.has(at) &&
      !isLinkElsewhere(block) &&
      !isNotice(block),
  );
  const news = withoutTail(withoutHead(told, claims), claims);
  // A page that is all menu and captions is no article, but what it says is all that there is.
  return news.length > 0 ? news : blocks;
}

/** Scripts that put no space between words have about two signs to one. */
const wordsIn = (text: string): number =>
  text.split(/\s+/u).length +
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2;

const isProse = ({ text }: PageBlock): boolean => wordsIn(text) >= PROSE_WORDS && SENTENCE_END.test(text);

/** "GET THE APP BY CLICKING HERE": a paragraph or list item that is a link as a whole. */
function isLinkElsewhere({ text, linkedChars, kind }: PageBlock): boolean {
  return kind !== 'heading' && linkedChars >= MOST_LINKED * text.length && wordsIn(text) <= NOTICE_WORDS;
}

function isNotice(block: PageBlock): boolean {
  const { text } = block;
  const words = wordsIn(text);
  if (PLAYER_NOTICE.test(text)) return true;
  if (words > NOTICE_WORDS) return false;
  if (CALL_TO_ACTION.test(text)) return true;
  if (PICTURE_LEAD.test(text) || PICTURE_TAIL.test(text)) return words <= PROSE_WORDS || !isProse(block);
  return AGENCY_TAIL.test(text) && words < PROSE_WORDS;
}

/** Items of lists of many short items without a sentence among them. */
function menuItems(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && blocks[to]?.kind === 'item') to += 1;
    const items = blocks.slice(from, to);
    const isMenu =
      items.length >= 6 &&
      items.every(({ text }) => !SENTENCE_END.test(text)) &&
      items.reduce((sum, { text }) => sum + wordsIn(text), 0) / items.length <= 4;
    if (isMenu) for (let at = from; at < to; at += 1) found.add(at);
    from = Math.max(to, from + 1);
  }
  return found;
}

/** A heading inside the article that announces others, with the titles below it up to the next paragraph of prose. */
function boxesAside(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || !announcesOthers(block)) continue;
    let to = at + 1;
    while (to < blocks.length && blocks[to]?.kind !== 'paragraph') to += 1;
    if (to > at + 1 && to < blocks.length) for (let n = at; n < to; n += 1) found.add(n);
  }
  return found;
}

const announcesOthers = ({ text, kind }: PageBlock): boolean =>
  END_OF_NEWS.test(text) && wordsIn(text) <= 12 && (kind === 'heading' || !SENTENCE_END.test(text));

/** Above the first paragraph of prose: dates, sections, the byline, the title once more. */
function withoutHead(blocks: readonly PageBlock[], claims: PageClaims): readonly PageBlock[] {
  const first = blocks.findIndex(isProse);
  if (first <= 0) return blocks;
  const head = blocks.slice(0, first).filter(({ text, kind }) => {
    if (STAMP.test(text) && wordsIn(text) <= 20) return false;
    if (Object.values(claims).some((claim) => isSame(claim, text))) return false;
    return kind === 'heading' || wordsIn(text) > 4 || SENTENCE_END.test(text);
  });
  return [...head, ...blocks.slice(first)];
}

/** From the heading that announces other articles, or the words about the author, to the end. */
function withoutTail(blocks: readonly PageBlock[], { byline }: PageClaims): readonly PageBlock[] {
  const half = Math.floor(blocks.length / 2);
  const end = blocks.findIndex((block, at) => {
    return announcesOthers(block) && at >= half && proseAfter(blocks, at) <= 2;
  });
  const cut = end < 0 ? [...blocks] : blocks.slice(0, end);
  for (let last = cut.at(-1); last !== undefined && isAboutAuthor(last, byline); last = cut.at(-1)) cut.pop();
  return cut;
}

const proseAfter = (blocks: readonly PageBlock[], at: number): number =>
  blocks.slice(at + 1).filter(isProse).length;

function isAboutAuthor({ text }: PageBlock, byline: string | undefined): boolean {
  const name = byline?.replace(/^\s*by\s+/iu, '').trim() ?? '';
  return name.length > 3 && text.startsWith(name) && wordsIn(text) <= 80;
}

function isSame(claim: string | undefined, text: string): boolean {
  return claim !== undefined && lettersOf(claim) === lettersOf(text);
}
