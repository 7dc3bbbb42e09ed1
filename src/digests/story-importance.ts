import type { StoryMember } from '../stories/story-store.ts';
import type { ToldStory } from './told-story.ts';

/** A story a day older needs twice the outlets to stand as high. */
const WEIGHT_OF_DAY = 1;
const WEIGHT_OF_REPORT = 0.3;
const WEIGHT_OF_COPY = 0.2;
const WEIGHT_OF_GROWTH = 0.3;
const WEIGHT_OF_PEOPLE = 0.15;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GROWTH_MS = 6 * HOUR_MS;

/**
 * Independent outlets count most, further reports and copies less, all by their logarithm: the tenth says less of a story's
 * weight than the second. What grew in the last hours and has more people in it counts more, what is older less.
 */
export function importanceOf(story: ToldStory, asOf: Date): number {
  const { outlets, origins, reports, copies, latest } = story;
  const ageDays = Math.max(0, asOf.getTime() - Date.parse(latest)) / DAY_MS;
  const grownSince = new Date(asOf.getTime() - GROWTH_MS).toISOString();
  const fresh = reports.filter(({ publishedAt }) => publishedAt > grownSince).length;
  return (
    Math.log2(1 + outlets) +
    WEIGHT_OF_REPORT * Math.log2(1 + Math.max(0, origins - outlets)) +
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
