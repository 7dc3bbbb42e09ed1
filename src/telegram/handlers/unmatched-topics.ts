import { plainForeign } from '../../rendering/foreign-text.ts';
import type { Turn } from '../turn.ts';

/** Of many topics given at once, the first ones are looked up. */
const MOST_LOOKED_UP = 10;

/** Topics that no story is about, fit to be shown: misspelt, perhaps, or waiting for their day. */
export async function unmatchedTopics(turn: Turn, topics: readonly string[]): Promise<readonly string[]> {
  const unmatched: string[] = [];
  for (const topic of topics.slice(0, MOST_LOOKED_UP)) {
    const request = { asOf: turn.now, topics: [topic], maxStories: 1 };
    const { digest } = await turn.services.digester.digest(request);
    if (digest.stories.length === 0) unmatched.push(plainForeign(topic));
  }
  return unmatched;
}
