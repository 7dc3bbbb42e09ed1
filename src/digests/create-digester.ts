import { CitationList } from '../answers/citation-list.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { groupStories } from '../stories/group-stories.ts';
import { chooseStories } from './choose-stories.ts';
import type { DigestStory } from './digest.ts';
import type { Digester, DigestOutcome, DigestRequest } from './digester.ts';
import { type GroupStories, RecentStoriesReader } from './recent-stories.ts';
import { tellStory } from './tell-story.ts';

export interface DigesterParts {
  readonly index: ArticleIndex;
  /** Where grouping runs elsewhere than in this thread. */
  readonly group?: GroupStories;
}

/** Digests in the articles' own sentences: grouped by event, the most important first, new to the reader. */
export function createDigester({ index, group = groupStories }: DigesterParts): Digester {
  const recent = new RecentStoriesReader(index, group);
  return { digest: (request) => composeDigest(request, index, recent) };
}

async function composeDigest(
  request: DigestRequest,
  index: ArticleIndex,
  recent: RecentStoriesReader,
): Promise<DigestOutcome> {
  const { asOf, since, readerLanguage } = request;
  const window = await recent.read(asOf, since, request.language);
  const citations = new CitationList();
  const stories: DigestStory[] = [];
  const storyKeys: string[] = [];
  for (const chosen of chooseStories(window.stories, request)) {
    if (stories.length >= request.maxStories) break;
    const told = await tellStory(chosen, {
      index,
      citations,
      ...(readerLanguage === undefined ? {} : { readerLanguage }),
    });
    if (told === null) continue;
    stories.push(told);
    storyKeys.push(chosen.ledgerKey);
  }
  const from = since?.toISOString() ?? window.first;
  const articles =
    since === undefined ? window.articles : (await index.coverage(between(since, asOf))).articles;
  return {
    digest: {
      asOf: asOf.toISOString(),
      since: from ?? asOf.toISOString(),
      stories,
      citations: citations.toCitations(),
      searched: { articles, ...(from === undefined ? {} : { from }), to: asOf.toISOString() },
    },
    storyKeys,
  };
}

function between(since: Date, asOf: Date) {
  return { from: since.toISOString(), asOf: asOf.toISOString() };
}
