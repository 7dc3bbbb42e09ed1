import type { StoredArticle } from '../../articles/article.ts';
import type { Inline } from '../../rendering/message-tree.ts';
import type { Range } from '../../text/range.ts';
import { paragraph, say } from '../bot-tree.ts';
import type { BotStore } from '../services.ts';
import type { Turn } from '../turn.ts';

export interface Passage extends Range {
  readonly articleId: string;
  readonly field?: 'title' | undefined;
}

/** Paragraphs without a break, as some wires send them, are cut to about this much on each side of the passage. */
const MOST_AROUND = 600;

/** An article that was corrected more often than that since the answer is as good as gone. */
const MOST_VERSIONS_BACK = 20;

/** Shows a passage in its paragraph, marked; `words` are those that the reader saw, where known. */
export async function showContext(turn: Turn, passage: Passage, words: string | null): Promise<void> {
  const article = await findVersion(turn.services.store.index, passage, words);
  if (article === null) return turn.reply(say(turn.wording.articleGone));
  const text = textOf(article, passage);
  const around = paragraphAround(text, passage);
  turn.reply({
    blocks: [
      paragraph({ kind: 'text', text: `${turn.wording.contextOf} ` }, ...sourceLine(article, turn)),
      {
        kind: 'quotation',
        children: [
          { kind: 'foreign', text: text.slice(around.start, passage.start) },
          { kind: 'text', text: spaceAt(text, passage.start) },
          { kind: 'strong', text: text.slice(passage.start, passage.end) },
          { kind: 'text', text: spaceAt(text, passage.end) },
          { kind: 'foreign', text: text.slice(passage.end, around.end) },
        ],
      },
    ],
    buttons: [],
  });
}

/** The latest version of the article in which these words stand at this place. */
async function findVersion(
  index: BotStore['index'],
  passage: Passage,
  words: string | null,
): Promise<StoredArticle | null> {
  let [article = null]: readonly (StoredArticle | null)[] = await index.articles([passage.articleId]);
  for (let back = 0; article !== null && back < MOST_VERSIONS_BACK; back += 1) {
    const there = textOf(article, passage).slice(passage.start, passage.end);
    if (there.length === passage.end - passage.start && (words === null || there === words)) return article;
    article = await index.articleVersion(article.id, article.version - 1);
  }
  return null;
}

function textOf({ title, text }: StoredArticle, { field }: Passage): string {
  return field === 'title' ? title : text;
}

/** Foreign text is shown without the white space at its ends; this is what stood between the two. */
function spaceAt(text: string, position: number): string {
  return /\s/.test(text.slice(Math.max(0, position - 1), position + 1)) ? ' ' : '';
}

function paragraphAround(text: string, { start, end }: Range): Range {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MOST_AROUND, 0);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + MOST_AROUND);
  return { start: start === 0 ? 0 : wordStart(text, from), end: wordEnd(text, to) };
}

function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at).search(/\s/);
  return space < 0 ? at : at + space;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length || /\s/.test(text.charAt(at))) return at;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 ? at : space;
}

function sourceLine(article: StoredArticle, turn: Turn): readonly Inline[] {
  const date =
    article.publishedAt === undefined
      ? []
      : [
          new Intl.DateTimeFormat(turn.wording.locale, { dateStyle: 'long', timeZone: turn.zone }).format(
            new Date(article.publishedAt),
          ),
        ];
  const title: Inline =
    article.url === undefined
      ? { kind: 'foreign', text: article.title }
      : { kind: 'link', text: article.title, href: article.url };
  const rest = [...(article.source === undefined ? [] : [article.source]), ...date];
  return [
    title,
    ...rest.flatMap((words): Inline[] => [
      { kind: 'text', text: ' · ' },
      { kind: 'foreign', text: words },
    ]),
  ];
}
