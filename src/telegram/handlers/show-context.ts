import { citationOf } from '../../answers/citation-list.ts';
import { sentenceAround } from '../../answers/sentence-around.ts';
import type { StoredArticle } from '../../articles/article.ts';
import type { Quote } from '../../quotes/quote.ts';
import { plainForeign } from '../../rendering/foreign-text.ts';
import type { Inline } from '../../rendering/message-tree.ts';
import { renderSource } from '../../rendering/render-citations.ts';
import { renderContext } from '../../rendering/render-context.ts';
import type { Range } from '../../text/range.ts';
import { paragraph, say } from '../bot-tree.ts';
import type { BotStore } from '../services.ts';
import type { Turn } from '../turn.ts';
import { overlaps, windowAround } from '../window-around.ts';

export interface Passage extends Range {
  readonly articleId: string;
  readonly field?: 'title' | undefined;
}

/** An article that was corrected more often than that since the answer is as good as gone. */
const MOST_VERSIONS_BACK = 20;

/** Shows a passage in its paragraph, marked; `words` are those that the reader saw, where known. */
export async function showContext(turn: Turn, passage: Passage, words: string | null): Promise<void> {
  const { index } = turn.services.store;
  const article = await findVersion(index, passage, words);
  if (article === null) return turn.reply(say(turn.wording.articleGone));
  const { title } = article;
  const shown = passage.field === 'title' ? { ...article, text: title, skip: [] } : article;
  const marked = passage.field === 'title' ? [passage] : await piecesOf(index, article, passage);
  const lines = windowAround(shown, passage).map((line) => markedLine(shown.text, line, marked));
  turn.reply({
    blocks: [
      paragraph({ kind: 'text', text: `${turn.wording.contextOf} ` }, ...sourceOf(turn, article, passage)),
      // Nothing of ours stands in it, so the words need no isolating from it.
      { kind: 'quotation', children: lines.flatMap((line, n) => (n === 0 ? line : [NEW_LINE, ...line])) },
    ],
    buttons: [],
  });
}

const NEW_LINE: Inline = { kind: 'text', text: '\n' };

/** The latest version of the article in which these words stand at this place. */
async function findVersion(
  index: BotStore['index'],
  passage: Passage,
  words: string | null,
): Promise<StoredArticle | null> {
  let [article = null]: readonly (StoredArticle | null)[] = await index.articles([passage.articleId]);
  for (let back = 0; article !== null && back < MOST_VERSIONS_BACK; back += 1) {
    const text = passage.field === 'title' ? article.title : article.text;
    const there = text.slice(passage.start, passage.end);
    if (there.length === passage.end - passage.start && (words === null || there === words)) return article;
    article = await index.articleVersion(article.id, article.version - 1);
  }
  return null;
}

/** The passage; where it is quoted, with what its speaker says beside it ("…," he said, adding that "…"). */
async function piecesOf(
  index: BotStore['index'],
  article: StoredArticle,
  passage: Passage,
): Promise<readonly Range[]> {
  const { text } = article;
  const quotes = (await index.quotesIn(article.id))
    .map(({ quote }) => quote)
    // Those of a later version stand elsewhere.
    .filter(({ field, start, end, text: words }) => field === undefined && text.slice(start, end) === words)
    .filter(({ kind }) => kind === 'direct');
  const hits = quotes.filter((quote) => overlaps(quote, passage));
  const { start, end } = passage;
  const sentence = sentenceAround(article, { start, end, text: text.slice(start, end) });
  const goesOn = (quote: Quote) =>
    hits.some(
      (hit) =>
        (quote.part !== undefined && quote.part === hit.part) ||
        (hit.speaker !== null && quote.speaker?.name === hit.speaker.name && overlaps(quote, sentence)),
    );
  return [passage, ...quotes.filter(goesOn)];
}

/** One line of the article, what is marked in it standing out. */
function markedLine(text: string, line: Range, marked: readonly Range[]): readonly Inline[] {
  const borders = marked
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => line.start < at && at < line.end);
  const cuts = [...new Set([line.start, ...borders, line.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const piece = { start, end: cuts[n + 1] ?? line.end };
    const kind = marked.some((range) => overlaps(range, piece)) ? 'strong' : 'text';
    return { kind, text: plainPiece(text.slice(piece.start, piece.end)) };
  });
}

/** Fit to be shown, with the white space that sets it apart from what stands beside it. */
function plainPiece(words: string): string {
  const space = (pattern: RegExp) => (pattern.test(words) ? ' ' : '');
  const plain = plainForeign(words);
  return plain === '' ? space(/\s/) : `${space(/^\s/)}${plain}${space(/\s$/)}`;
}

function sourceOf(turn: Turn, article: StoredArticle, { start, end, field }: Passage): readonly Inline[] {
  const slice = { start, end, text: (field === 'title' ? article.title : article.text).slice(start, end) };
  const context = renderContext(turn.renderOptions(), []);
  return renderSource(context, citationOf(article, [field === 'title' ? { ...slice, field } : slice], 1));
}
