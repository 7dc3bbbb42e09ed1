import type { TopicMatcher } from '../topic-matcher.ts';
import { joined } from './joined.ts';
import type { ToldPassage } from './tell-story.ts';
import { tellsMotive } from './tells-reason.ts';

/** So many sentences after an event may give its reason. */
const SENTENCES_AFTER = 5;
const LONGEST_TOGETHER = 420;

/**
 * An event for which no sentence tells a reason, with the sentence that gives it without a word for it: news tell first what
 * happened and then how it came about ("The bridge was shut. Engineers had found a crack."). That is one of the next few
 * that tells what was found, feared or wanted, first of what is asked about (`topic`); else the next that gives no figures.
 */
export function withReason(
  event: ToldPassage,
  sentences: readonly ToldPassage[],
  topic: TopicMatcher,
): readonly ToldPassage[] {
  const own = sentences.filter(({ article }) => article.id === event.article.id);
  const at = event.span.field === 'title' ? 0 : own.findIndex(({ span }) => span.end >= event.span.end);
  const told = own[at];
  if (told === undefined) return [event];
  if (at > 0 && tellsMotive(told.span.text)) return [told];
  const after = own.slice(at + 1, at + 1 + SENTENCES_AFTER);
  const worthOf = ({ span: { text } }: ToldPassage) =>
    tellsMotive(text) ? 2 + Number(topic.match(text).size > 0) : Number(!/\d/.test(text));
  const [reason] = after.toSorted((a, b) => worthOf(b) - worthOf(a));
  if (reason === undefined) return [told];
  const together = joined(told, reason);
  const { text } = together.span;
  const isNext = reason === after[0] && text.length <= LONGEST_TOGETHER && !text.includes('\n');
  return isNext ? [together] : [told, reason];
}
