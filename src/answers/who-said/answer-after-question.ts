import { defined } from '../../defined.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { answerWhoSaid } from './answer-who-said.ts';
import { askOfAnother } from './ask-of-another.ts';

/** Kinds of questions that are no topic for somebody's words: "who won the cup", "when does the bridge open". */
const FOR_A_FACT: readonly string[] = ['question', 'when', 'where', 'how-many', 'why'];

/**
 * What somebody said who is named after a question for a fact ("and the captain?"). Nobody says the words of the question:
 * where they are met by none of his, he is asked for without them, in the article that was shown before all others.
 */
export async function answerAfterQuestion(asking: Asking): Promise<AnswerOutcome | null> {
  const ofAnother = await askOfAnother(asking);
  if (ofAnother !== null) return ofAnother;
  if (asking.matter !== undefined) return answerOnMatter(asking, asking.matter);
  const said = await answerWhoSaid(asking);
  const { kind } = said?.answer ?? {};
  if (said === null || kind === 'quotes' || kind === 'clarify' || !isAfterQuestion(asking)) return said;
  const { topic: _, ...understanding } = asking.understanding;
  const within = asking.question.frame?.focus?.articleId;
  const anyhow = await answerWhoSaid({
    ...asking,
    understanding,
    ...defined({ within }),
  });
  return kind === 'no-evidence' || anyhow?.answer.kind === 'quotes' ? (anyhow ?? said) : said;
}

/** What "the mayor" said of the matter that was spoken of, else whatever he said in articles on it. */
async function answerOnMatter(asking: Asking, matter: string): Promise<AnswerOutcome | null> {
  const { understanding } = asking;
  const said = await answerWhoSaid({ ...asking, understanding: { ...understanding, topic: matter } });
  return said?.answer.kind === 'quotes' ? said : answerWhoSaid(asking);
}

function isAfterQuestion({ isCompleted, question, understanding }: Asking): boolean {
  const { frame } = question;
  const { topic, isSomebodys } = understanding;
  if (!isCompleted || isSomebodys || frame === undefined || topic === undefined) return false;
  return frame.speakers === undefined && frame.topic === topic && FOR_A_FACT.includes(frame.kind);
}
