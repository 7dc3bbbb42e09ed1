import type { Answer } from './answer.ts';
import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { replyWithWanted } from './reply-with-wanted.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { ignoredWords } from './understand/question-languages.ts';

interface Completion {
  /** The conversation goes on from where it was. */
  readonly isInPassing: boolean | undefined;
  /** The question without what the conversation adds to it. */
  readonly alone: Asking | undefined;
}

/**
 * The reply to a question that the conversation completes. One that may stand by itself ("how many spectators?") is asked so where
 * what was spoken of has nothing on its own words.
 */
export async function replyInTalk(
  asking: Asking,
  { isInPassing, alone }: Completion,
): Promise<AnswerOutcome> {
  const outcome = await replyWithWanted(asking);
  if (alone !== undefined && !holdsWordsOf(alone, outcome.answer)) return replyWithWanted(alone);
  return isInPassing ? { ...outcome, frame: asking.question.frame ?? null } : outcome;
}

function holdsWordsOf({ understanding }: Asking, { kind, sentences, citations }: Answer): boolean {
  const own = createTopicMatcher(understanding.topic ?? '', ignoredWords(), understanding.language);
  const shown = [...sentences.map(({ text }) => text), ...citations.map(({ title }) => title)].join(' ');
  return kind === 'summary' && own.match(shown).size === own.size;
}
