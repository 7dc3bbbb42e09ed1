import { isOutletNamed } from '../articles/outlet.ts';
import type { StoryMember } from '../stories/story-store.ts';
import type { DigestRequest } from './digester.ts';
import { type Interests, NO_INTERESTS } from './interests.ts';
import type { RecentStories } from './story-window.ts';
import { outletsOf, type ToldStory } from './told-story.ts';

/** A story that goes into a digest, and what the reader knows of it. */
export interface ChosenStory {
  readonly story: ToldStory;
  /** The key under which the reader's ledger has it. */
  readonly ledgerKey: string;
  /** Reports that came out after the reader was last shown the story; all of them where that never happened. */
  readonly unseen: readonly StoryMember[];
  /** Those that came before; none where it was never shown. */
  readonly seen: readonly StoryMember[];
}

/** What a reader follows stands as high as what four times the outlets tell. */
const WEIGHT_OF_TOPIC = 2;
/** Each story of a section makes room for other sections. */
const WEIGHT_OF_SECTION = 0.5;
/** As many stories as digests hold, and some that turn out to be told already, are put in order of variety. */
const VARIED = 40;
const NO_STORIES: ReadonlySet<ToldStory> = new Set();

/** The stories that are new to this reader, the most important first; at most `VARIED`, and what the reader follows. */
export function* chooseStories(window: StoryWindowView, request: DigestRequest): Iterable<ChosenStory> {
  const { asOf, interests = NO_INTERESTS } = request;
  const followed = storiesAboutAny(window, interests.topics);
  const weighed: Weighed[] = [];
  const weigh = (listed: ToldStory): void => {
    const chosen = unlessSeen(withoutMuted(listed, interests), request.seen, window);
    if (chosen === null) return;
    const bonus = followed.has(listed) ? WEIGHT_OF_TOPIC : 0;
    weighed.push({ chosen, importance: window.importanceOf(chosen.story, asOf) + bonus });
  };
  const isWanted = wantedBy(window, request, followed);
  const ranked = window.ranked(asOf);
  for (const listed of followed) if (isWanted(listed)) weigh(listed);
  for (const listed of ranked) {
    if (weighed.length >= VARIED + followed.size) break;
    if (!followed.has(listed) && isWanted(listed)) weigh(listed);
  }
  weighed.sort((a, b) => b.importance - a.importance || (a.chosen.story.key < b.chosen.story.key ? -1 : 1));
  for (const { chosen } of inVariety(weighed)) yield chosen;
}

type StoryWindowView = Pick<RecentStories, 'ranked' | 'topics' | 'shownOf' | 'importanceOf'>;

/** Whether a story is of the time and about the topics asked for, and about nothing muted. */
function wantedBy(
  window: StoryWindowView,
  { since, topics, interests = NO_INTERESTS }: DigestRequest,
  followed: ReadonlySet<ToldStory>,
) {
  const onlyFollowed = interests.onlyTopics === true && interests.topics.length > 0 ? followed : null;
  const about = topics === undefined ? onlyFollowed : storiesAboutAny(window, topics);
  const muted = storiesAboutAny(window, interests.muted);
  const sinceIso = since?.toISOString() ?? '';
  return (story: ToldStory): boolean =>
    story.latest > sinceIso && (about === null || about.has(story)) && !muted.has(story);
}

function storiesAboutAny(
  { topics: finder }: StoryWindowView,
  topics: readonly string[],
): ReadonlySet<ToldStory> {
  if (topics.length === 0) return NO_STORIES;
  return new Set(topics.flatMap((topic) => [...finder.storiesAbout(topic)]));
}

interface Weighed {
  readonly chosen: ChosenStory;
  readonly importance: number;
}

/** One after another the story that is worth most beside those that were taken: as many as are asked for. */
function* inVariety(weighed: readonly Weighed[]): Iterable<Weighed> {
  const left = weighed.slice(0, VARIED);
  const ofSection = new Map<string, number>();
  const worth = ({ chosen: { story }, importance }: Weighed) =>
    importance - WEIGHT_OF_SECTION * (ofSection.get(story.section) ?? 0);
  while (left.length > 0) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    yield best;
    const { section } = best.chosen.story;
    if (section !== '') ofSection.set(section, (ofSection.get(section) ?? 0) + 1);
  }
  yield* weighed.slice(VARIED);
}

/** Null where the reader was shown all of it; a story keeps its ledger key when it grows or its first article ages away. */
function unlessSeen(
  story: ToldStory,
  ledger: ReadonlyMap<string, string> | undefined,
  window: StoryWindowView,
): ChosenStory | null {
  if (story.reports.length === 0) return null;
  const shown = ledger === undefined ? undefined : window.shownOf(ledger).get(story.key);
  if (shown === undefined) return { story, ledgerKey: story.key, unseen: story.reports, seen: [] };
  const isUnseen = ({ publishedAt }: StoryMember) => publishedAt > shown.until;
  const unseen = story.reports.filter(isUnseen);
  const seen = [...story.earlier, ...story.reports.filter((report) => !isUnseen(report))];
  return unseen.length === 0 ? null : { story, ledgerKey: shown.ledgerKey, unseen, seen };
}

/** The story as outlets tell it that the reader did not mute. */
function withoutMuted(listed: ToldStory, { mutedSources }: Interests): ToldStory {
  if (mutedSources.length === 0) return listed;
  const isMuted = ({ source }: StoryMember) =>
    source !== undefined && mutedSources.some((muted) => isOutletNamed(source, muted));
  const reports = listed.reports.filter((report) => !isMuted(report));
  if (reports.length === listed.reports.length) return listed;
  const origins = reports.filter(({ copyOf }) => copyOf === null);
  const outlets = outletsOf(origins.length > 0 ? origins : reports.slice(0, 1));
  return {
    ...listed,
    reports,
    origins: origins.length,
    outlets,
    latest: reports.at(-1)?.publishedAt ?? listed.latest,
  };
}
