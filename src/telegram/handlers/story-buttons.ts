import { plainForeign } from '../../rendering/foreign-text.ts';
import { strongForeign } from '../../rendering/inlines.ts';
import { joinPieces } from '../../rendering/quotation.ts';
import { renderContext } from '../../rendering/render-context.ts';
import { renderQuotations } from '../../rendering/render-quotes.ts';
import type { DigestStoryKey } from '../bot-action.ts';
import { paragraph, say } from '../bot-tree.ts';
import { readStoryReports } from '../story-reports.ts';
import { clockTime } from '../told-moment.ts';
import type { Turn } from '../turn.ts';
import { reportLine, storyTree } from './open-story.ts';

const MOST_REPORTS = 20;
const LATER_MS = 3 * 60 * 60_000;

/** All reports of the story that the store knows by now, the newest first, with how many repeat them. */
export async function showMore(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  if (story === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const { citations } = await readStoryReports(turn.services.store.index, await reportsOf(turn, story));
  if (citations.length === 0) return turn.reply(say(turn.wording.articleGone));
  const context = renderContext(turn.renderOptions(), citations);
  turn.reply({
    blocks: [
      paragraph(strongForeign(story.title)),
      ...citations.map((citation) => reportLine(context, citation)),
    ],
    buttons: [],
  });
}

/** Who said what in all reports of the story. */
export async function showWhoSaid(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  if (story === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const { index } = turn.services.store;
  const { citations, quotes } = await readStoryReports(index, await reportsOf(turn, story), MOST_REPORTS);
  const quotations = renderQuotations(renderContext(turn.renderOptions(), citations), joinPieces(quotes));
  if (quotations.length === 0) return turn.reply(say(turn.wording.pages.nobodyQuoted));
  turn.reply({ blocks: [paragraph(strongForeign(story.title)), ...quotations], buttons: [] });
}

/** No more of this story, whatever is reported of it. */
export async function muteStory(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  const [articleId] = story?.articleIds ?? [];
  if (story === undefined || articleId === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const { readers } = turn.services.store;
  const reader = await readers.ensure(turn.reader, turn.now);
  await readers.muteStory(reader.id, articleId, turn.now);
  turn.notice = turn.wording.pages.muted(plainForeign(story.title));
}

/** The story again in some hours, as it is now. */
export async function sendLater(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  const tree = story === undefined ? null : await storyTree(turn, story);
  if (story === undefined || tree === null) return turn.reply(say(turn.wording.buttonExpired));
  const at = new Date(turn.now.getTime() + LATER_MS);
  turn.replyAt(at, tree, { story });
  turn.notice = turn.wording.pages.laterDone(clockTime(at, turn.zone));
}

/** Reports that are no copies, the newest first; those that the digest was told from where the store has no more. */
async function reportsOf(turn: Turn, { articleIds }: DigestStoryKey): Promise<readonly string[]> {
  const members = await turn.services.store.stories.membersWith(articleIds);
  const reports = members.filter(({ copyOf }) => copyOf === null).map((member) => member.articleId);
  return reports.length === 0 ? articleIds : reports.toReversed().slice(0, MOST_REPORTS);
}
