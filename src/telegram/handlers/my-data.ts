import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import type { Turn } from '../turn.ts';

/** All that is stored about the reader, as a file; stories by their titles, as the reader saw them. */
export async function myData(turn: Turn): Promise<void> {
  const { chatId, userId } = turn.origin;
  const { index, personalData } = turn.services.store;
  const records = await personalData.collect(chatId, userId);
  const articles = await index.articles(records.storiesShown.map(({ article }) => article));
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const storiesShown = records.storiesShown.map((story) => ({
    title: titles.get(story.article) ?? null,
    ...story,
  }));
  turn.replyFile(turn.wording.myDataFile, {
    name: 'verbatim-data.json',
    content: JSON.stringify({ ...records, storiesShown }, null, 2),
  });
}

/** Asks before anything is deleted: only the button below the question deletes. */
export async function askToForget(turn: Turn): Promise<void> {
  const { wording } = turn;
  turn.reply(
    say(wording.forgetQuestion, [
      button(wording.forgetYes, { kind: 'forget', sure: true }),
      button(wording.forgetNo, { kind: 'forget', sure: false }),
    ]),
  );
}

/** Deletes all that is kept about the reader at once, this conversation too: the turn must not write it anew. */
export async function forget(turn: Turn): Promise<void> {
  const { chatId, userId } = turn.origin;
  await turn.services.store.personalData.forget(chatId, userId);
  turn.forgetConversation();
  turn.services.wakeSchedule();
  turn.reply(say(turn.wording.forgotten));
}
