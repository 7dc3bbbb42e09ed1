import type { Interests } from '../../digests/interests.ts';
import { plainForeign } from '../../rendering/foreign-text.ts';
import type { SettingsChange } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import type { TopicWish } from '../wishes/wish.ts';
import { confirmWish } from './confirm-wish.ts';
import { type Added, addInterests, LONGEST_TOPIC, MOST_TOPICS, removeInterest } from './interests-page.ts';
import { unmatchedTopics } from './unmatched-topics.ts';

type List = 'topics' | 'muted';
type AddedTopics = Extract<Added, { kind: 'added' }>;

const MOST_NAMED = 12;

/** Follows or leaves out what the reader names, or ends that. */
export async function setTopics(turn: Turn, kind: TopicWish, topics: readonly string[]): Promise<void> {
  if (kind === 'unfollow') return takeAway(turn, 'topics', topics);
  if (kind === 'unmute') return takeAway(turn, 'muted', topics);
  const { wording, reader } = turn;
  const before = reader.interests;
  const [list, other]: [List, List] = kind === 'mute' ? ['muted', 'topics'] : ['topics', 'muted'];
  // What is left out cannot be followed.
  const free = topics.reduce((interests, topic) => removeInterest(interests, other, topic), before);
  const base = kind === 'only' ? { ...free, topics: [], onlyTopics: true } : free;
  const added = addInterests(base, list, topics.join(','));
  if (added.kind === 'too-many') return turn.reply(say(wording.pages.tooManyTopics(MOST_TOPICS)));
  if (added.kind !== 'added') return turn.reply(say(wording.pages.topicTooLong(LONGEST_TOPIC)));
  await turn.changeReader({ interests: added.interests });
  const unmatched = kind === 'mute' ? [] : await unmatchedTopics(turn, added.topics);
  const lines = [
    lineOf(turn, kind, added),
    ...(unmatched.length === 0 ? [] : [wording.pages.topicsUnmatched(unmatched)]),
  ];
  confirmWish(turn, lines, changesBack(added.interests, before));
}

/** Of somebody who wants only their topics, one more is not told first but told at all. */
function lineOf({ wording }: Turn, kind: 'mute' | 'follow' | 'only', added: AddedTopics): string {
  const isOneMore = kind === 'follow' && added.interests.onlyTopics === true;
  return isOneMore
    ? wording.wishes.only(added.interests.topics.slice(-MOST_NAMED).map(plainForeign))
    : wording.wishes[kind](added.topics.map(plainForeign));
}

async function takeAway(turn: Turn, list: List, topics: readonly string[]): Promise<void> {
  const { wishes } = turn.wording;
  const before = turn.reader.interests;
  const interests = topics.reduce((left, topic) => removeInterest(left, list, topic), before);
  const taken = before[list].filter((topic) => !interests[list].includes(topic));
  if (taken.length === 0) return confirmWish(turn, [wishes.notListed(topics.map(plainForeign))], []);
  await turn.changeReader({ interests });
  const line = list === 'topics' ? wishes.unfollow : wishes.unmute;
  confirmWish(turn, [line(taken.map(plainForeign))], changesBack(interests, before));
}

/** What leads from these interests back to those before; later changes of others stay. */
function changesBack(now: Interests, before: Interests): readonly SettingsChange[] {
  const lists = (['topics', 'muted'] as const).flatMap((list): SettingsChange[] => [
    ...now[list].filter((topic) => !before[list].includes(topic)).map((remove) => ({ list, remove })),
    ...before[list].filter((topic) => !now[list].includes(topic)).map((add) => ({ list, add })),
  ]);
  const wasOnly = before.onlyTopics === true;
  return (now.onlyTopics === true) === wasOnly ? lists : [...lists, { onlyTopics: wasOnly }];
}
