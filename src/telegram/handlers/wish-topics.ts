import type { Interests } from '../../digests/interests.ts';
import { plainForeign } from '../../rendering/foreign-text.ts';
import type { SettingsChange } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import type { TopicWish } from '../wishes/wish.ts';
import { confirmWish } from './confirm-wish.ts';
import {
  type Added,
  addInterests,
  FIELDS,
  type InterestList,
  LONGEST_TOPIC,
  MOST_TOPICS,
  removeInterest,
} from './interests-page.ts';
import { outletsAmong } from './outlets-among.ts';
import { unmatchedTopics } from './unmatched-topics.ts';

type AddedTopics = Extract<Added, { kind: 'added' }>;

const MOST_NAMED = 12;

/** Follows or leaves out what the reader names, or ends that. */
export async function setTopics(turn: Turn, kind: TopicWish, named: readonly string[]): Promise<void> {
  if (kind === 'unfollow') return takeAway(turn, ['topics'], named);
  if (kind === 'follow' || kind === 'only') return add(turn, kind, named);
  const { topics, outlets } = await outletsAmong(turn, named);
  if (kind === 'unmute') return takeAway(turn, ['muted', 'sources'], [...topics, ...outlets]);
  if (topics.length > 0) await add(turn, 'mute', topics);
  if (outlets.length > 0) await muteOutlets(turn, outlets);
}

async function add(turn: Turn, kind: 'mute' | 'follow' | 'only', topics: readonly string[]): Promise<void> {
  const { wording, reader } = turn;
  const before = reader.interests;
  const [list, other]: [InterestList, InterestList] =
    kind === 'mute' ? ['muted', 'topics'] : ['topics', 'muted'];
  // What is left out cannot be followed.
  const free = topics.reduce((interests, topic) => removeInterest(interests, other, topic), before);
  const base = kind === 'only' ? { ...free, topics: [], onlyTopics: true } : free;
  const added = addInterests(base, list, topics.join(','));
  if (added.kind !== 'added') return refuse(turn, added.kind);
  await turn.changeReader({ interests: added.interests });
  const unmatched = kind === 'mute' ? [] : await unmatchedTopics(turn, added.topics);
  const lines = [
    lineOf(turn, kind, added),
    ...(unmatched.length === 0 ? [] : [wording.pages.topicsUnmatched(unmatched)]),
  ];
  confirmWish(turn, lines, changesBack(added.interests, before));
}

async function muteOutlets(turn: Turn, outlets: readonly string[]): Promise<void> {
  const before = turn.reader.interests;
  const added = addInterests(before, 'sources', outlets.join(','));
  if (added.kind !== 'added') return refuse(turn, added.kind);
  await turn.changeReader({ interests: added.interests });
  const line = turn.wording.wishes.muteOutlets(added.topics.map(plainForeign));
  confirmWish(turn, [line], changesBack(added.interests, before));
}

function refuse(turn: Turn, kind: Exclude<Added['kind'], 'added'>): void {
  const { pages } = turn.wording;
  turn.reply(say(kind === 'too-many' ? pages.tooManyTopics(MOST_TOPICS) : pages.topicTooLong(LONGEST_TOPIC)));
}

/** Of somebody who wants only their topics, one more is not told first but told at all. */
function lineOf({ wording }: Turn, kind: 'mute' | 'follow' | 'only', added: AddedTopics): string {
  const isOneMore = kind === 'follow' && added.interests.onlyTopics === true;
  return isOneMore
    ? wording.wishes.only(added.interests.topics.slice(-MOST_NAMED).map(plainForeign))
    : wording.wishes[kind](added.topics.map(plainForeign));
}

async function takeAway(
  turn: Turn,
  lists: readonly InterestList[],
  topics: readonly string[],
): Promise<void> {
  const { wishes } = turn.wording;
  const before = turn.reader.interests;
  const interests = lists.reduce(
    (all, list) => topics.reduce((left, topic) => removeInterest(left, list, topic), all),
    before,
  );
  const taken = lists.flatMap((list) =>
    before[FIELDS[list]].filter((topic) => !interests[FIELDS[list]].includes(topic)),
  );
  if (taken.length === 0) return confirmWish(turn, [wishes.notListed(topics.map(plainForeign))], []);
  await turn.changeReader({ interests });
  const line = lists.includes('topics') ? wishes.unfollow : wishes.unmute;
  confirmWish(turn, [line(taken.map(plainForeign))], changesBack(interests, before));
}

/** What leads from these interests back to those before; later changes of others stay. */
function changesBack(now: Interests, before: Interests): readonly SettingsChange[] {
  const lists = LISTS.flatMap((list): SettingsChange[] => {
    const [present, past] = [now[FIELDS[list]], before[FIELDS[list]]];
    return [
      ...present.filter((topic) => !past.includes(topic)).map((remove) => ({ list, remove })),
      ...past.filter((topic) => !present.includes(topic)).map((add) => ({ list, add })),
    ];
  });
  const wasOnly = before.onlyTopics === true;
  return (now.onlyTopics === true) === wasOnly ? lists : [...lists, { onlyTopics: wasOnly }];
}

const LISTS: readonly InterestList[] = ['topics', 'muted', 'sources'];
