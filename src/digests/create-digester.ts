import { CitationList } from '../answers/citation-list.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { StoryKeeper } from '../stories/story-keeper.ts';
import type { StoryStore } from '../stories/story-store.ts';
import { chooseStories } from './choose-stories.ts';
import type { DigestStory } from './digest.ts';
import type { Digester, DigestRequest } from './digester.ts';
import { type CatchUp, type RecentStories, RecentStoriesReader } from './recent-stories.ts';
import { StoryDrafts } from './story-drafts.ts';
import { tellStory } from './tell-story.ts';

export interface DigesterParts {
  readonly index: ArticleIndex;
  readonly stories: StoryStore;
  /** Where grouping runs elsewhere than in this thread. */
  readonly catchUp?: CatchUp;
}

/** Digests in the articles' own sentences: grouped by event, the most important first, new to the reader. */
export function createDigester({ index, stories, catchUp }: DigesterParts): Digester {
  const keeper = new StoryKeeper({ index, stories });
  const recent = new RecentStoriesReader({
    index,
    stories,
    catchUp: catchUp ?? ((window, now) => keeper.catchUp(window, now)),
  });
  const drafts = new StoryDrafts(index);
  return {
    async digest(request) {
      const { asOf, since } = request;
      const window = await recent.read(asOf, since, request.language);
      const { stories: told, storyKeys, citations } = await chooseAndTell(window, request, drafts);
      const from = since?.toISOString() ?? window.first;
      const articles =
        since === undefined ? window.articles : (await index.coverage(between(since, asOf))).articles;
      const to = asOf.toISOString();
      return {
        digest: {
          asOf: to,
          since: from ?? to,
          stories: told,
          citations: citations.toCitations(),
          searched: { articles, ...(from === undefined ? {} : { from }), to },
        },
        storyKeys,
      };
    },
  };
}

async function chooseAndTell(window: RecentStories, request: DigestRequest, drafts: StoryDrafts) {
  const citations = new CitationList();
  const stories: DigestStory[] = [];
  const storyKeys: string[] = [];
  for (const chosen of chooseStories(window, request)) {
    if (stories.length >= request.maxStories) break;
    const draft = await drafts.draft(chosen, request.readerLanguage);
    if (draft === null) continue;
    stories.push(tellStory(chosen.story, draft, citations));
    storyKeys.push(chosen.ledgerKey);
  }
  return { stories, storyKeys, citations };
}

function between(since: Date, asOf: Date) {
  return { from: since.toISOString(), asOf: asOf.toISOString() };
}
