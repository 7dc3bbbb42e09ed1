import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from './question-languages.ts';

/** "How many spectators?": one word, no name, that may need what was spoken of. */
export function saysLittle(topic = ''): boolean {
  return !/\P{L}\p{Lu}/u.test(topic) && createTopicMatcher(topic, ignoredWords()).size <= 1;
}

/** True for "why is that", "when was it": no word of their own beside that which asks. */
export function saysNothing(topic: string): boolean {
  return createTopicMatcher(topic, ignoredWords()).size === 0;
}
