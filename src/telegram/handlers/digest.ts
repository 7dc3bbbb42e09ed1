import { toldIn } from '../../digests/told-in.ts';
import { type BotTree, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { digestContext } from '../digest-context.ts';
import { inLength } from '../in-length.ts';
import { showTyping } from '../show-typing.ts';
import type { Turn } from '../turn.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The latest stories, now, as the reader's settings want them; those of the last day, or of any age where that day brought none. It leaves the schedule alone. */
export async function sendDigest(turn: Turn): Promise<void> {
  const { services, reader, now } = turn;
  const outcome = await showTyping(turn, async () => {
    const request = {
      asOf: now,
      maxStories: reader.stories,
      readerLanguage: reader.language,
      interests: reader.interests,
    };
    const recent = await services.digester.digest({ ...request, since: new Date(now.getTime() - DAY_MS) });
    return recent.digest.stories.length > 0 ? recent : services.digester.digest(request);
  });
  const { digest } = outcome;
  if (digest.stories.length === 0) return turn.reply(noStories(turn, digest.searched.articles));
  const tree = services.renderDigest(inLength(digest, reader.style), turn.renderOptions());
  await turn.replyDigest(tree, digestContext(digest), toldIn(outcome));
}

/** Articles there may be, but none that the reader wants. */
function noStories({ wording }: Turn, articles: number): BotTree {
  return articles === 0
    ? say(wording.noArticles)
    : say(wording.wishes.nothingOnTopics, [button(wording.settings, { kind: 'settings' })]);
}
