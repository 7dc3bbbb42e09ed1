import { words } from '../text/words.ts';
import type { Citation } from './answer.ts';
import type { Asking } from './asking.ts';
import { citationOf } from './citation-list.ts';
import { findMentions } from './find-mentions.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { ignoredWords } from './understand/question-languages.ts';

/** The sentence nearest to a text, at whatever time it was published: with a name of it where it has one; null where there is none. */
export async function nearestPassage(asking: Asking, text: string): Promise<Citation | null> {
  const anyTime = { ...asking, interval: { asOf: asking.question.asOf.toISOString() } };
  const names = words(text).flatMap(({ text: word }) => (/^\p{Lu}/u.test(word) ? [word] : []));
  const named = createTopicMatcher(names.join(' '), ignoredWords(), asking.understanding.language);
  const mentions = await findMentions(anyTime, text);
  const best = mentions.find(({ span }) => named.size === 0 || named.match(span.text).size > 0);
  return best === undefined ? null : citationOf(best.article, [best.span], 1);
}
