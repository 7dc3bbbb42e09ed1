import { CitationList } from '../answers/citation-list.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { groupStories } from '../stories/group-stories.ts';
import { chooseStories } from './choose-stories.ts';
import type { DigestStory } from './digest.ts';
import type { Digester, DigestRequest } from './digester.ts';
import { type GroupStories, type RecentStories, RecentStoriesReader } from './recent-stories.ts';
import { StoryDrafts } from './story-drafts.ts';
import { tellStory } from './tell-story.ts';

export interface DigesterParts {
  readonly index: ArticleIndex;
  /** Where grouping runs elsewhere than in this thread. */
  readonly group?: GroupStories;
}

/** Digests in the articles' own sentences: grouped by event, the most important first, new to the reader. */
export function createDigester({ index, group = groupStories }: DigesterParts): Digester {
  const recent = new RecentStoriesReader(index, group);
  const drafts = new StoryDrafts(index);
  return {
    async digest(request) {
      const { asOf, since } = request;
      const window = await recent.read(asOf, since, request.language);
      const { stories, storyKeys, citations } = await chooseAndTell(window, request, drafts);
      const from = since?.toISOString() ?? window.first;
      const articles =
        since === undefined ? window.articles : (await index.coverage(between(since, asOf))).articles;
      const to = asOf.toISOString();
      return {
        digest: {
          asOf: to,
          since: from ?? to,
          stories,
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
  for (const chosen of chooseStories(window.stories, request)) {
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
