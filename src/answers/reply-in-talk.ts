import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { holdsMatter } from './holds-matter.ts';
import { replyWithWanted } from './reply-with-wanted.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { ignoredWords } from './understand/question-languages.ts';
import { saysLittle } from './understand/says-nothing.ts';
import { withoutMeasure } from './understand/without-measure.ts';

interface Completion {
  /** The conversation goes on from where it was. */
  readonly isInPassing: boolean | undefined;
  /** The question without what the conversation adds to it. */
  readonly alone: Asking | undefined;
}

/** The share of a question's own words that an answer from the conversation must hold. */
const SHARE_OF_OWN = 0.5;

/**
 * The reply to a question that the conversation completes. One that may stand by itself ("how many spectators?") is asked so where
 * what was spoken of has nothing on its own words.
 */
export async function replyInTalk(
  asking: Asking,
  { isInPassing, alone }: Completion,
): Promise<AnswerOutcome> {
  const outcome = await replyWithWanted(asking);
  const { frame: before = null } = asking.question;
  if (alone !== undefined && !(await isOnBoth(asking, { outcome, alone }))) {
    const byItself = await replyWithWanted(alone);
    // "How many spectators?" has no matter of its own to go on from; "what did the central bank do" has.
    const goesOn = byItself.answer.kind === 'summary' && !saysLittle(matterAskedAbout(alone));
    return isInPassing && !goesOn ? { ...byItself, frame: before } : byItself;
  }
  return isInPassing ? { ...outcome, frame: before } : outcome;
}

/** Whether an answer holds the question's own words, and is from an article on what was spoken of. */
async function isOnBoth(
  { index, question: { frame } }: Asking,
  { outcome, alone }: { readonly outcome: AnswerOutcome; readonly alone: Asking },
): Promise<boolean> {
  const { kind, sentences, citations } = outcome.answer;
  if (kind === 'quotes') return true;
  if (kind !== 'summary') return false;
  const { language } = alone.understanding;
  const own = createTopicMatcher(matterAskedAbout(alone), ignoredWords(), language, { likeWords: true });
  const shown = [...sentences.map(({ text }) => text), ...citations.map(({ title }) => title)].join(' ');
  if (own.match(shown).size < SHARE_OF_OWN * own.size) return false;
  const isOnMatter = holdsMatter(frame?.topic ?? frame?.matter ?? '', frame?.language);
  const articles = await index.articles(citations.map(({ articleId }) => articleId));
  return articles.some(({ title, text }) => isOnMatter(`${title} ${text}`));
}

/** The question's own words but for the measure: "how old is the king" is about the king. */
function matterAskedAbout({ understanding: { words = '', topic = words, language } }: Asking): string {
  return withoutMeasure(topic, language);
}
