import { CitationList } from '../answers/citation-list.ts';
import { defined } from '../defined.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { StoryKeeper } from '../stories/story-keeper.ts';
import type { StoryStore } from '../stories/story-store.ts';
import { type ChosenStory, chooseStories } from './choose-stories.ts';
import type { Digest } from './digest.ts';
import type { Digester, DigestRequest } from './digester.ts';
import type { StoryDraft } from './draft-story.ts';
import { type CatchUp, RecentStoriesReader } from './recent-stories.ts';
import { minuteOf, SharedWork } from './shared-work.ts';
import { StoryDrafts } from './story-drafts.ts';
import type { RecentStories } from './story-window.ts';
import { tellStory } from './tell-story.ts';

export interface DigesterParts {
  readonly index: ArticleIndex;
  readonly stories: StoryStore;
  /** Where grouping runs elsewhere than in this thread. */
  readonly catchUp?: CatchUp | undefined;
}

/** Digests in the articles' own sentences: grouped by event, the most important first, new to the reader. */
export function createDigester({ index, stories, catchUp }: DigesterParts): Digester {
  const keeper = new StoryKeeper({ index, stories });
  const recent = new RecentStoriesReader({
    index,
    stories,
    catchUp: catchUp ?? ((window, now) => keeper.catchUp(window, now)),
  });
  const drafts = new StoryDrafts({ index, stories });
  const shared = new SharedWork();
  return {
    async digest(request) {
      const { asOf, since } = request;
      const window = await recent.read(asOf, since, request.language);
      const picked = await pick(window, request, drafts);
      const from = since?.toISOString() ?? window.first;
      const searched = await shared.once(asOf, ['searched', minuteOf(since), request.language], async () =>
        since === undefined ? window.articles : (await index.coverage(between(since, asOf))).articles,
      );
      const content = picked.map(
        ({ chosen }) => `${chosen.story.key} ${chosen.unseen.length} ${chosen.seen.length}`,
      );
      const key = ['digest', minuteOf(since), request.language, request.readerLanguage, ...content];
      const digest = await shared.once(asOf, key, async () => tell(picked, { asOf, from, searched }));
      return {
        digest,
        storyKeys: picked.map(({ chosen }) => chosen.ledgerKey),
        titlesOf: picked.map(({ draft }) => draft.titleOf ?? null),
      };
    },
  };
}

interface Picked {
  readonly chosen: ChosenStory;
  readonly draft: StoryDraft;
}

async function pick(
  window: RecentStories,
  request: DigestRequest,
  drafts: StoryDrafts,
): Promise<readonly Picked[]> {
  const picked: Picked[] = [];
  for (const chosen of chooseStories(window, request)) {
    if (picked.length >= request.maxStories) break;
    const draft = await drafts.draft(chosen, request.readerLanguage);
    if (draft !== null) picked.push({ chosen, draft });
  }
  return picked;
}

interface Frame {
  readonly asOf: Date;
  readonly from: string | undefined;
  readonly searched: number;
}

function tell(picked: readonly Picked[], { asOf, from, searched: articles }: Frame): Digest {
  const citations = new CitationList();
  const stories = picked.map(({ chosen, draft }) => tellStory(chosen.story, draft, citations));
  const to = asOf.toISOString();
  return {
    asOf: to,
    since: from ?? to,
    stories,
    citations: citations.toCitations(),
    searched: defined({ articles, from, to }),
  };
}

function between(since: Date, asOf: Date) {
  return { from: since.toISOString(), asOf: asOf.toISOString() };
}
