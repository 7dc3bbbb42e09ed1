import type { TopicMatcher } from '../topic-matcher.ts';

/** What follows these, up to the end of the clause, is a reason for what the rest of the sentence tells. */
const BEFORE_REASON =
  'because|due to|owing to|thanks to|as a result of|amid|over (?:concerns?|fears?|claims?)|citing|защото|понеже|поради|заради|тъй като|вследствие|потому что|поскольку|из-за|так как|ввиду|благодаря|тому що|бо|оскільки|через те|внаслідок|завдяки';
/** These tell that a reason stands somewhere near. */
const OF_REASON =
  'so that|in order to|as a result|caused?|causes|blam\\p{L}+|reasons?|therefore|за да|причин\\p{L}*|чтобы|щоб';
const REASON = new RegExp(`(?<!\\p{L})(?:${BEFORE_REASON}|${OF_REASON})(?!\\p{L})`, 'iu');
const REASON_CLAUSE = new RegExp(`(?<!\\p{L})(?:${BEFORE_REASON})(?!\\p{L})[^,.;:!?]*`, 'giu');

/** Whether a sentence tells a reason for what is asked about. */
export function tellsReason(text: string, topic: TopicMatcher): boolean {
  return REASON.test(text) && !isReasonForOther(text, topic);
}

/**
 * Whether what is asked about is only told as the reason for something else: "they came by ferry because the bridge is
 * closed" does not say why the bridge closed.
 */
export function isReasonForOther(text: string, topic: TopicMatcher): boolean {
  const told = text.replaceAll(REASON_CLAUSE, ' ');
  return told !== text && topic.match(told).size === 0 && topic.match(text).size > 0;
}
