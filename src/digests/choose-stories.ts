import type { StoredArticle } from '../articles/article.ts';
import { aboutTopics } from './about-topics.ts';
import type { DigestRequest } from './digester.ts';
import type { ToldStory } from './told-story.ts';

/** A story that goes into a digest, and what the reader knows of it. */
export interface ChosenStory {
  readonly story: ToldStory;
  /** The key under which the reader's ledger has it. */
  readonly ledgerKey: string;
  /** Reports that came out after the reader was last shown the story; all of them where that never happened. */
  readonly unseen: readonly StoredArticle[];
}

/** A story a day older needs twice the outlets to stand as high. */
const WEIGHT_OF_DAY = 1;
const WEIGHT_OF_REPORT = 0.3;
const WEIGHT_OF_COPY = 0.2;
const DAY_MS = 24 * 3_600_000;

/** The stories that are new to this reader, the most important first. */
export function chooseStories(stories: readonly ToldStory[], request: DigestRequest): readonly ChosenStory[] {
  const { since } = request;
  const recent = stories.filter(({ latest }) => since === undefined || Date.parse(latest) > since.getTime());
  return aboutTopics(recent, request.topics ?? [])
    .flatMap((story) => unlessSeen(story, request.seen))
    .map((chosen) => ({ chosen, importance: importanceOf(chosen.story, request.asOf) }))
    .sort((a, b) => b.importance - a.importance || (a.chosen.story.key < b.chosen.story.key ? -1 : 1))
    .map(({ chosen }) => chosen);
}

/**
 * Independent outlets count most, further reports and copies less, all by their logarithm: the tenth says less of a story's
 * weight than the second.
 */
export function importanceOf({ outlets, reports, copies, latest }: ToldStory, asOf: Date): number {
  const ageDays = Math.max(0, asOf.getTime() - Date.parse(latest)) / DAY_MS;
  return (
    Math.log2(1 + outlets) +
    WEIGHT_OF_REPORT * Math.log2(1 + reports.length - outlets) +
    WEIGHT_OF_COPY * Math.log2(1 + copies) -
    WEIGHT_OF_DAY * ageDays
  );
}

/** Left out where the reader was shown all of it; a story keeps its ledger key when it grows or its first article ages away. */
function unlessSeen(story: ToldStory, seen: ReadonlyMap<string, string> | undefined): readonly ChosenStory[] {
  const known = seen === undefined ? [] : [...story.articleIds].filter((id) => seen.has(id));
  const [ledgerKey] = known;
  if (ledgerKey === undefined) return [{ story, ledgerKey: story.key, unseen: story.reports }];
  const shownUntil = Math.max(...known.map((id) => Date.parse(seen?.get(id) ?? '')));
  const unseen = story.reports.filter(({ publishedAt }) => Date.parse(publishedAt ?? '') > shownUntil);
  return unseen.length === 0 ? [] : [{ story, ledgerKey, unseen }];
}
