import type { StoryMember } from '../stories/story-store.ts';
import type { DigestRequest } from './digester.ts';
import { type Interests, NO_INTERESTS } from './interests.ts';
import type { RecentStories } from './recent-stories.ts';
import type { ToldStory } from './told-story.ts';

/** A story that goes into a digest, and what the reader knows of it. */
export interface ChosenStory {
  readonly story: ToldStory;
  /** The key under which the reader's ledger has it. */
  readonly ledgerKey: string;
  /** Reports that came out after the reader was last shown the story; all of them where that never happened. */
  readonly unseen: readonly StoryMember[];
}

/** A story a day older needs twice the outlets to stand as high. */
const WEIGHT_OF_DAY = 1;
const WEIGHT_OF_REPORT = 0.3;
const WEIGHT_OF_COPY = 0.2;
const WEIGHT_OF_GROWTH = 0.3;
const WEIGHT_OF_PEOPLE = 0.15;
/** What a reader follows stands as high as what four times the outlets tell. */
const WEIGHT_OF_TOPIC = 2;
/** Each story of a section makes room for other sections. */
const WEIGHT_OF_SECTION = 0.5;
/** As many stories as digests hold, and some that turn out to be told already, are put in order of variety. */
const VARIED = 40;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GROWTH_MS = 6 * HOUR_MS;

/** The stories that are new to this reader, the most important first. */
export function chooseStories(
  { stories, topics: finder }: Pick<RecentStories, 'stories' | 'topics'>,
  request: DigestRequest,
): readonly ChosenStory[] {
  const { since, topics, interests = NO_INTERESTS } = request;
  const about = topics?.map((topic) => finder.storiesAbout(topic));
  const followed = interests.topics.map((topic) => finder.storiesAbout(topic));
  const muted = interests.muted.map((topic) => finder.storiesAbout(topic));
  const weighed = stories
    .filter(({ latest }) => since === undefined || Date.parse(latest) > since.getTime())
    .filter((story) => about === undefined || about.some((set) => set.has(story)))
    .filter((story) => !muted.some((set) => set.has(story)))
    .flatMap((story) => unlessSeen(withoutMuted(story, interests), request.seen))
    .map((chosen) => {
      const isFollowed = followed.some((set) => set.has(chosen.story) || set.has(chosen.listed));
      const importance = importanceOf(chosen.story, request.asOf) + (isFollowed ? WEIGHT_OF_TOPIC : 0);
      return { chosen, importance };
    })
    .sort((a, b) => b.importance - a.importance || (a.chosen.story.key < b.chosen.story.key ? -1 : 1));
  return inVariety(weighed).map(({ chosen }) => chosen);
}

/**
 * Independent outlets count most, further reports and copies less, all by their logarithm: the tenth says less of a story's
 * weight than the second. What grew in the last hours and has more people in it counts more, what is older less.
 */
export function importanceOf(story: ToldStory, asOf: Date): number {
  const { outlets, reports, copies, latest } = story;
  const ageDays = Math.max(0, asOf.getTime() - Date.parse(latest)) / DAY_MS;
  const grownSince = new Date(asOf.getTime() - GROWTH_MS).toISOString();
  const fresh = reports.filter(({ publishedAt }) => publishedAt > grownSince).length;
  return (
    Math.log2(1 + outlets) +
    WEIGHT_OF_REPORT * Math.log2(1 + reports.length - outlets) +
    WEIGHT_OF_COPY * Math.log2(1 + copies) +
    WEIGHT_OF_GROWTH * Math.log2(1 + Math.max(0, fresh - 1)) +
    WEIGHT_OF_PEOPLE * Math.log2(1 + sharedNames(reports)) -
    WEIGHT_OF_DAY * ageDays
  );
}

const sharedNamesOf = new WeakMap<readonly StoryMember[], number>();

/** Names that more than one report has in its title or lead. */
function sharedNames(reports: readonly StoryMember[]): number {
  const known = sharedNamesOf.get(reports);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { terms } of reports)
    for (const term of terms) if (term.startsWith('~')) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shared = [...counts.values()].filter((count) => count > 1).length;
  sharedNamesOf.set(reports, shared);
  return shared;
}

interface Weighed {
  readonly chosen: ChosenStory;
  readonly importance: number;
}

/** One after another the story that is worth most beside those that were taken. */
function inVariety(weighed: readonly Weighed[]): readonly Weighed[] {
  const left = weighed.slice(0, VARIED);
  const taken: Weighed[] = [];
  const ofSection = new Map<string, number>();
  const worth = ({ chosen: { story }, importance }: Weighed) =>
    importance - WEIGHT_OF_SECTION * (ofSection.get(story.section) ?? 0);
  while (left.length > 0) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    taken.push(best);
    const { section } = best.chosen.story;
    if (section !== '') ofSection.set(section, (ofSection.get(section) ?? 0) + 1);
  }
  return [...taken, ...weighed.slice(VARIED)];
}

type Listed = ChosenStory & { readonly listed: ToldStory };

/** Left out where the reader was shown all of it; a story keeps its ledger key when it grows or its first article ages away. */
function unlessSeen(
  { story, listed }: { readonly story: ToldStory; readonly listed: ToldStory },
  seen: ReadonlyMap<string, string> | undefined,
): readonly Listed[] {
  if (story.reports.length === 0) return [];
  const known = seen === undefined ? [] : [...story.articleIds].filter((id) => seen.has(id));
  const [ledgerKey] = known;
  if (ledgerKey === undefined) return [{ story, listed, ledgerKey: story.key, unseen: story.reports }];
  const shownUntil = Math.max(...known.map((id) => Date.parse(seen?.get(id) ?? '')));
  const unseen = story.reports.filter(({ publishedAt }) => Date.parse(publishedAt) > shownUntil);
  return unseen.length === 0 ? [] : [{ story, listed, ledgerKey, unseen }];
}

/** The story as outlets tell it that the reader did not mute. */
function withoutMuted(listed: ToldStory, { mutedSources }: Interests) {
  if (mutedSources.length === 0) return { story: listed, listed };
  const isMuted = ({ source }: StoryMember) =>
    source !== undefined && mutedSources.some((muted) => isOutlet(source, muted));
  const reports = listed.reports.filter((report) => !isMuted(report));
  if (reports.length === listed.reports.length) return { story: listed, listed };
  const outlets = new Set(reports.map(({ source, articleId }) => source ?? articleId)).size;
  const latest = reports.at(-1)?.publishedAt ?? listed.latest;
  return { story: { ...listed, reports, outlets, latest }, listed };
}

/** "bbc", "BBC" and "bbc.co.uk" are one outlet to a reader. */
function isOutlet(source: string, named: string): boolean {
  const [one, other] = [source.toLowerCase(), named.toLowerCase().trim()];
  return other !== '' && (one === other || one.split('.').includes(other) || one.split(' ').includes(other));
}
