import type { TopicMatcher } from '../topic-matcher.ts';
import { namesReason } from './answer-types.ts';

/** From "because" to the end of its clause: a reason for what the rest of the sentence tells. */
const REASON_CLAUSE =
  /(?<!\p{L})(?:because|due to|owing to|thanks to|as a result of|amid|over (?:concerns?|fears?|claims?)|citing|защото|понеже|поради|заради|тъй като|вследствие|потому что|поскольку|из-за|так как|ввиду|благодаря|тому що|бо|оскільки|через те|внаслідок|завдяки)(?!\p{L})[^,.;:!?]*/giu;

/** Whether a sentence tells a reason for what is asked about. */
export function tellsReason(text: string, topic: TopicMatcher): boolean {
  return namesReason(text) && !isReasonForOther(text, topic);
}

/**
 * Whether what is asked about is only told as the reason for something else: "they came by ferry because the bridge is
 * closed" does not say why the bridge closed.
 */
export function isReasonForOther(text: string, topic: TopicMatcher): boolean {
  const told = text.replaceAll(REASON_CLAUSE, ' ');
  return told !== text && topic.match(told).size === 0 && topic.match(text).size > 0;
}
