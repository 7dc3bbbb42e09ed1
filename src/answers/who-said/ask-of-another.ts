import { words } from '../../text/words.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { answerOpen } from '../summary/answer-open.ts';
import { answerTypeOf } from '../summary/answer-type-of.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import type { QuestionKind } from '../understand/questions/question-forms.ts';

/** Kinds of questions for a fact about somebody: "how old is Lutz", "when did Lutz sign". */
const ABOUT_SOMEBODY: readonly QuestionKind[] = ['how-many', 'when', 'where', 'why'];

/**
 * The last question asked of another: "and Dorn?" after "how old is Lutz". Null where the last one was none for a fact about
 * somebody, or the articles do not tell it of the other.
 */
export async function askOfAnother(asking: Asking): Promise<AnswerOutcome | null> {
  const { question, understanding, isCompleted, otherwise } = asking;
  const { frame } = question;
  const [name = ''] = understanding.speakers;
  const kind = ABOUT_SOMEBODY.find((known) => known === frame?.kind);
  // "What did Dorn say about it" asks for words; of a name alone it is not known what is asked.
  const isNameAlone = isCompleted && otherwise !== undefined && /^\p{Lu}/u.test(name);
  if (!isNameAlone || kind === undefined || frame?.question === undefined) return null;
  const text = withOtherName(frame.question, name);
  if (text === null) return null;
  const outcome = await answerOpen({
    ...asking,
    question: { ...question, question: text },
    understanding: { ...understanding, kind, speakers: [], topic: text },
  });
  const { answer } = outcome;
  // Somebody's age is not told by his words.
  if (answer.kind === 'no-evidence') return answerTypeOf(kind, text) === 'age' ? outcome : null;
  const named = createTopicMatcher(name, new Set());
  return answer.sentences.some((sentence) => named.match(sentence.text).size > 0) ? outcome : null;
}

/** The question with the only name in it replaced; null where it has none, or several. */
function withOtherName(question: string, name: string): string | null {
  const [, ...behindFirst] = words(question);
  const capitals = behindFirst.filter(({ text }) => /^\p{Lu}/u.test(text));
  const [first] = capitals;
  const last = capitals.at(-1);
  if (first === undefined || last === undefined) return null;
  const run = question.slice(first.start, last.end);
  if (words(run).length !== capitals.length) return null;
  return question.slice(0, first.start) + name + question.slice(last.end);
}
