import type { Citation } from '../../answers/answer.ts';
import { defined } from '../../defined.ts';
import { strongForeign } from '../../rendering/inlines.ts';
import type { Block } from '../../rendering/message-tree.ts';
import { joinPieces } from '../../rendering/quotation.ts';
import { linkOf } from '../../rendering/render-citations.ts';
import { type RenderContext, renderContext } from '../../rendering/render-context.ts';
import { renderQuotations } from '../../rendering/render-quotes.ts';
import { claimNote, sourceLine } from '../../rendering/render-sources.ts';
import type { DigestStoryKey } from '../bot-action.ts';
import { type BotButton, type BotTree, paragraph, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { readStoryReports } from '../story-reports.ts';
import type { Turn } from '../turn.ts';

const CONTEXT_BUTTONS = 5;

/** Opens a story of a digest: its reports, and who said what in them. */
export async function openStory(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  if (story === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const tree = await storyTree(turn, story);
  turn.reply(tree ?? say(turn.wording.articleGone), tree === null ? undefined : { story });
}

/** Null where none of its articles is there any more. */
export async function storyTree(turn: Turn, story: DigestStoryKey): Promise<BotTree | null> {
  const { index } = turn.services.store;
  const { citations, quotes } = await readStoryReports(index, story.articleIds);
  if (citations.length === 0) return null;
  const context = renderContext(turn.renderOptions(), citations);
  const quotations = renderQuotations(context, joinPieces(quotes));
  const contexts = contextButtons(context, citations);
  return {
    blocks: [
      paragraph(strongForeign(story.title)),
      ...citations.map((citation) => reportLine(context, citation, citations)),
      ...ownAccountNote(context, citations),
      ...(quotations.length === 0 ? [] : [{ kind: 'gap' } as const, ...quotations]),
    ],
    buttons: [...(contexts.length === 0 ? [] : [contexts]), storyButtons(turn)],
  };
}

function storyButtons({ wording: { pages } }: Turn): readonly BotButton[] {
  return [
    button(pages.moreOnThis, { kind: 'more-story' }),
    button(pages.whoSaidWhat, { kind: 'who-said' }),
    button(pages.muteStory, { kind: 'mute-story' }),
    button(pages.later, { kind: 'later' }),
  ];
}

/** "[1] title · outlet · date" as a paragraph; by `all` it is known whether a claimed outlet is marked here or once for all of them. */
export function reportLine(context: RenderContext, citation: Citation, all: readonly Citation[]): Block {
  return paragraph(...sourceLine(context, citation, all));
}

/** That only the reports themselves name their outlets. */
export function ownAccountNote(context: RenderContext, citations: readonly Citation[]): readonly Block[] {
  const note = claimNote(context, citations);
  return note === null ? [] : [paragraph(...note)];
}

/** Reports without a page to open are shown by a button with their number. */
function contextButtons(context: RenderContext, citations: readonly Citation[]): readonly BotButton[] {
  return citations
    .filter((citation) => linkOf(context, citation) === null)
    .flatMap(({ n, articleId, passages: [passage] }) =>
      passage === undefined
        ? []
        : [
            button(
              `[${n}]`,
              defined({
                kind: 'context',
                articleId,
                start: passage.start,
                end: passage.end,
                field: passage.field,
              }),
            ),
          ],
    )
    .slice(0, CONTEXT_BUTTONS);
}
