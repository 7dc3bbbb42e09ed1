import type { Interests } from '../../digests/interests.ts';
import { plainForeign } from '../../rendering/foreign-text.ts';
import { type BotTree, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import type { Turn } from '../turn.ts';

export type InterestList = 'topics' | 'muted' | 'sources';

/** More than anybody follows, and as many as fit a row of the store. */
export const MOST_TOPICS = 300;
export const LONGEST_TOPIC = 60;
const SHOWN = 12;
const PER_ROW = 2;

export const FIELDS = { topics: 'topics', muted: 'muted', sources: 'mutedSources' } as const satisfies Record<
  InterestList,
  keyof Interests
>;

/** The topics, muted words or muted outlets of a reader: the newest with a button to take each away. */
export function listPage(turn: Turn, list: InterestList): BotTree {
  const { wording, reader } = turn;
  const { pages } = wording;
  const intro = { topics: pages.chooseTopics, muted: pages.chooseMuted, sources: pages.chooseSources }[list];
  const all = reader.interests[FIELDS[list]];
  const shown = all
    .slice(-SHOWN)
    .map((topic) => button(`✕ ${plainForeign(topic)}`, { kind: 'set', change: { list, remove: topic } }));
  const rows = Array.from({ length: Math.ceil(shown.length / PER_ROW) }, (_, row) =>
    shown.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
  return say(all.length > SHOWN ? [intro, pages.listed(all.length)] : intro, ...rows, [
    ...(list === 'topics' && all.length > 0 ? [onlyButton(turn)] : []),
    ...(all.length < 2 ? [] : [button(pages.clearAll, { kind: 'set', change: { list, remove: null } })]),
    button(wording.back, { kind: 'page', page: 'main' }),
  ]);
}

function onlyButton({ wording, reader }: Turn) {
  const isOn = reader.interests.onlyTopics === true;
  return button(wording.wishes.settingOnly(isOn), { kind: 'set', change: { onlyTopics: !isOn } });
}

export type Added =
  | { readonly kind: 'added'; readonly topics: readonly string[]; readonly interests: Interests }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'nothing' };

/** Adds what the reader wrote, separated by commas or lines; what is there already moves to the end. */
export function addInterests(interests: Interests, list: InterestList, words: string): Added {
  const topics = words
    .split(/[,;\n]+/)
    .map((topic) => topic.trim().replace(/\s+/g, ' '))
    .filter((topic) => /[\p{L}\p{N}]/u.test(topic));
  if (topics.length === 0) return { kind: 'nothing' };
  if (topics.some((topic) => topic.length > LONGEST_TOPIC)) return { kind: 'too-long' };
  const given = new Set(topics.map(fold));
  const kept = interests[FIELDS[list]].filter((topic) => !given.has(fold(topic)));
  const distinct = [...new Map(topics.map((topic) => [fold(topic), topic])).values()];
  const all = [...kept, ...distinct];
  if (all.length > MOST_TOPICS) return { kind: 'too-many' };
  return { kind: 'added', topics: distinct, interests: { ...interests, [FIELDS[list]]: all } };
}

/** Takes a topic off the list, whatever its case; null empties the list. */
export function removeInterest(interests: Interests, list: InterestList, topic: string | null): Interests {
  const left = topic === null ? [] : interests[FIELDS[list]].filter((each) => fold(each) !== fold(topic));
  return { ...interests, [FIELDS[list]]: left };
}

function fold(topic: string): string {
  return topic.toLowerCase();
}
