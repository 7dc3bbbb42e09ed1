import type { Answer } from '../../src/answers/answer.ts';
import type { Block, Inline, MessageTree } from '../../src/rendering/message-tree.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { toTelegramMessages } from '../../src/telegram/to-telegram-messages.ts';
import { type LyingCase, PLANTED } from './draw-case.ts';
import type { Lie, LieKind } from './draw-lie.ts';

const MARK = /^\[\d+\]$/;

/** What a reader saw that is not so. */
export interface Leak {
  readonly kind: LieKind | 'statement' | 'quotation' | 'speaker' | 'source' | 'link shown';
  readonly shown: string;
}

/**
 * Compares what a reader sees of an answer, text and entities of its Telegram messages, with the reports and with what the model did.
 * It knows nothing of how the answer was checked.
 */
export function judge(answer: Answer, truth: LyingCase, lies: readonly Lie[]): readonly Leak[] {
  const tree = renderAnswer(answer, { language: truth.language, zone: 'UTC' });
  const { messages } = toTelegramMessages(tree, String);
  const text = messages.map((message) => message.text).join('\n');
  const links = messages.flatMap(({ entities }) => entities.flatMap(({ url }) => url ?? []));
  const body = tree.blocks.slice(
    0,
    tree.blocks.findIndex(({ kind }) => kind === 'gap'),
  );
  return [
    ...links
      .filter((url) => !isKnownUrl(url, truth))
      .map((shown) => ({ kind: 'link shown' as const, shown })),
    ...linksIn(text, truth).map((shown) => ({ kind: 'link shown' as const, shown })),
    ...unknownSources(tree, text),
    ...body.flatMap((block) => judgeBlock(block, answer, truth)),
    ...lies.flatMap((lie) => (shows(text, lie, truth) ? [{ kind: lie.kind, shown: lie.text }] : [])),
  ];
}

/** Words and numbers alone, so that marks and cases hide nothing. */
export function folded(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}.,%]*[\p{L}\p{N}]/gu) ?? []).join(' ')} `;
}

function shows(text: string, { kind, text: lie }: Lie, { texts, told }: LyingCase): boolean {
  if (kind === 'honest' || kind === 'unknown quotation' || kind === 'words around a quotation')
    return kind === 'words around a quotation' && text.includes('shamelessly');
  // True words behind the wrong passage do harm only where the wrong source stands beside them: `judgeBlock` sees to that.
  if (kind === 'wrong span' || kind === 'unknown span' || kind === 'no span') return false;
  const words = folded(lie);
  if (kind === 'planted') return timesIn(folded(text), words) > timesIn(folded(text), folded(PLANTED));
  const honest = [...told.values()].flatMap((fact) => fact.honest.map(folded));
  if (texts.some((article) => folded(article).includes(words)) || honest.includes(words)) return false;
  // "No passengers were hurt" holds "passengers were hurt": only what stands by itself is the lie.
  const shown = folded(text);
  const within = [...new Set(honest)].filter((sentence) => sentence.includes(words));
  return timesIn(shown, words) > within.reduce((sum, sentence) => sum + timesIn(shown, sentence), 0);
}

function timesIn(text: string, words: string): number {
  return text.split(words.trimEnd()).length - 1;
}

function isKnownUrl(url: string, { extractive }: LyingCase): boolean {
  return extractive.citations.some((citation) => citation.url !== undefined && url.startsWith(citation.url));
}

/** A link that an article has in its own words is the article's. */
function linksIn(text: string, { texts }: LyingCase): readonly string[] {
  return (text.match(/(?:https?:\/\/|www\.)[^\s⁩]+/giu) ?? []).filter(
    (link) => !texts.some((article) => article.includes(link.replace(/[.,]$/, ''))),
  );
}

/** Numbers that the list of sources does not explain, or that lead elsewhere than it says. */
function unknownSources(tree: MessageTree, text: string): readonly Leak[] {
  const listed = new Map(
    tree.blocks
      .flatMap((block) => (block.kind === 'fold' ? block.lines : []))
      .map(([number, title]) => [number?.text.trim(), title?.kind === 'link' ? pageOf(title.href) : null]),
  );
  const marks = tree.blocks
    .flatMap((block) => (block.kind === 'gap' || block.kind === 'fold' ? [] : block.children))
    .flatMap((inline) => (inline.kind === 'link' && MARK.test(inline.text) ? [inline] : []));
  const unlisted = [...text.matchAll(/\[\d+\]/g)].map(([mark]) => mark).filter((mark) => !listed.has(mark));
  const misled = marks.filter(({ text: mark, href }) => listed.get(mark) !== pageOf(href));
  return [...unlisted, ...misled.map(({ text: mark }) => mark)].map((shown) => ({ kind: 'source', shown }));
}

function pageOf(href: string): string {
  return href.replace(/#.*$/, '');
}

function judgeBlock(block: Block, answer: Answer, truth: LyingCase): readonly Leak[] {
  if (block.kind === 'gap' || block.kind === 'fold') return [];
  const line = lineOf(block.children);
  if (block.kind === 'quotation') return judgeQuotation(line, truth);
  const words = block.children.find(({ kind }) => kind === 'foreign' || kind === 'strong')?.text;
  if (words === undefined) return [];
  const cited = block.children.flatMap((inline) =>
    inline.kind === 'link' && MARK.test(inline.text) ? [pageOf(inline.href)] : [],
  );
  return judgeSentence(words, cited, answer, truth);
}

/** In the exact style every word stands in one sentence of a cited article, in its order, with all that denies or hedges it. */
function judgeSentence(
  words: string,
  cited: readonly string[],
  answer: Answer,
  truth: LyingCase,
): readonly Leak[] {
  const sentence = answer.sentences.find(({ text }) => text === words);
  const articles = truth.extractive.citations.filter(({ url }) => url !== undefined && cited.includes(url));
  const sources = articles.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.split(/(?<=[.»“]) (?=\p{Lu}|[“„«])/u)),
  );
  if (sentence?.wording === 'model')
    return sources.some((source) =>
      [source, ...(truth.told.get(source)?.honest ?? [])].some((known) => folded(known) === folded(words)),
    ) || cited.length > 0
      ? []
      : [{ kind: 'statement', shown: words }];
  const isSaid = sources.some((source) => isFaithfulPart(words, source));
  return isSaid ? [] : [{ kind: 'statement', shown: words }];
}

const GUARDS =
  /(?<!\p{L})(?:not|never|no|without|denied|may|if|allegedly|hopes|expected|said|told|warned|не|може|заяви|заявил|заявив|может|каза|сказал|сказав|съобщиха|сообщила)(?!\p{L})/giu;

function isFaithfulPart(part: string, source: string): boolean {
  const own = folded(part).trim().split(' ');
  const whole = folded(source).trim().split(' ');
  let at = 0;
  for (const word of whole) if (word === own[at]) at++;
  const guards = (text: string) => (text.match(GUARDS) ?? []).length;
  return at === own.length && guards(part) === guards(source);
}

function judgeQuotation(line: string, { said, texts }: LyingCase): readonly Leak[] {
  const [, words = '', attribution = ''] = /❝\s?(.*?)\s?❞(.*)$/u.exec(line) ?? [];
  const bare = words.replaceAll(/[\u2066-\u2069]/g, '');
  if (bare === '')
    return texts.some((text) => folded(text).includes(folded(line.replace(/·.*$/u, ''))))
      ? []
      : [{ kind: 'quotation', shown: line }];
  const known = said.filter(({ words: spoken }) => spoken === bare);
  if (known.length === 0) return [{ kind: 'quotation', shown: line }];
  return known.some(({ speaker }) => attribution.includes(speaker)) ? [] : [{ kind: 'speaker', shown: line }];
}

function lineOf(children: readonly Inline[]): string {
  return children
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}
