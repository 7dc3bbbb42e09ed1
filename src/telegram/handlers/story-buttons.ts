import { plainForeign } from '../../rendering/foreign-text.ts';
import { emphasis, foreign, strongForeign, text } from '../../rendering/inlines.ts';
import type { Block, Inline } from '../../rendering/message-tree.ts';
import { joinPieces } from '../../rendering/quotation.ts';
import { languageOf, type RenderContext, renderContext } from '../../rendering/render-context.ts';
import { renderQuotations } from '../../rendering/render-quotes.ts';
import type { DigestStoryKey } from '../bot-action.ts';
import { paragraph, say } from '../bot-tree.ts';
import { readMoreOnStory } from '../more-on-story.ts';
import { readStoryReports } from '../story-reports.ts';
import { clockTime } from '../told-moment.ts';
import type { Turn } from '../turn.ts';
import { ownAccountNote, reportLine, storyTree } from './open-story.ts';

const MOST_REPORTS = 20;
const LATER_MS = 3 * 60 * 60_000;

/** Who is in the story, and all its reports that the store knows by now, the newest first, each with what it added. */
export async function showMore(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  if (story === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const { store } = turn.services;
  const { people, reports } = await readMoreOnStory(store, {
    reportIds: await reportsOf(turn, story),
    mostReports: MOST_REPORTS,
    readerLanguage: turn.reader.language,
  });
  if (reports.length === 0) return turn.reply(say(turn.wording.articleGone));
  const { pages } = turn.wording;
  const citations = reports.map(({ citation }) => citation);
  const context = renderContext(turn.renderOptions(), citations);
  const note = ownAccountNote(context, citations);
  turn.reply({
    blocks: [
      paragraph(strongForeign(story.title)),
      ...(people.length === 0 ? [] : [paragraph(emphasis(pages.peopleInStory), foreign(people.join(', ')))]),
      ...reports.flatMap(({ citation, added, language, isEcho }): readonly Block[] => [
        { kind: 'gap' },
        reportLine(context, citation, citations),
        ...(added === null ? [] : [paragraph(foreign(added), ...languageNote(context, language))]),
        ...(isEcho ? [paragraph(emphasis(pages.addsNothing))] : []),
      ]),
      ...(note.length === 0 ? [] : [{ kind: 'gap' } as const, ...note]),
    ],
    buttons: [],
  });
}

/** " · in Bulgarian", where the words are in another language than the reader's. */
function languageNote({ wording }: RenderContext, language: string): readonly Inline[] {
  const label = language === languageOf(wording) ? undefined : wording.inLanguage[language];
  return label === undefined ? [] : [text(' · '), emphasis(label)];
}

/** Who said what in all reports of the story. */
export async function showWhoSaid(turn: Turn, story: DigestStoryKey | undefined): Promise<void> {
  if (story === undefined) return turn.reply(say(turn.wording.buttonExpired));
  const { index } = turn.services.store;
  const newest = (await reportsOf(turn, story)).slice(-MOST_REPORTS).toReversed();
  const { citations, quotes } = await readStoryReports(index, newest, MOST_REPORTS);
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

/** Reports that tell something of their own, in order of publication; those of the digest where the store has no more. */
async function reportsOf(turn: Turn, { articleIds }: DigestStoryKey): Promise<readonly string[]> {
  const members = await turn.services.store.stories.membersWith(articleIds);
  const reports = members.filter(({ copyOf, adds }) => copyOf === null || adds);
  return reports.length === 0 ? articleIds : reports.map(({ articleId }) => articleId);
}
