import type { Range } from '../../text/range.ts';
import { words } from '../../text/words.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { answerOpen } from '../summary/answer-open.ts';
import { answerTypeOf } from '../summary/answer-type-of.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { QuestionKind } from '../understand/questions/question-forms.ts';
import { standsAsName } from './stands-as-name.ts';

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
  const isNameAlone = isCompleted && otherwise !== undefined && name !== '';
  if (!isNameAlone || kind === undefined || frame?.question === undefined) return null;
  const run = IS_NAME.test(name) ? nameIn(frame.question) : await nameWrittenSmall(asking, frame.question);
  if (run === null) return null;
  const text = frame.question.slice(0, run.start) + name + frame.question.slice(run.end);
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

const IS_NAME = /^\p{Lu}/u;

/** Where the only name of a question stands; null where it has none, or several. */
function nameIn(question: string): Range | null {
  const [, ...behindFirst] = words(question);
  const capitals = behindFirst.filter(({ text }) => IS_NAME.test(text));
  return onlyRun(question, capitals);
}

/** The same, where who asks writes no capitals: a name is what the articles write with one. */
async function nameWrittenSmall(asking: Asking, question: string): Promise<Range | null> {
  const own = words(question).filter(({ text }) => !ignoredWords().has(text.toLowerCase()));
  if (own.length > WORDS_LOOKED_UP || IS_NAME.test(question.slice(1))) return null;
  const isName = await Promise.all(own.map(({ text }) => standsAsName(asking, text)));
  return onlyRun(
    question,
    own.filter((_, at) => isName[at]),
  );
}

/** A question that names somebody for a fact has few other words. */
const WORDS_LOOKED_UP = 5;

/** From the first to the last of some words of a question; null where others stand between, or there are none. */
function onlyRun(question: string, found: readonly Range[]): Range | null {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  const run = { start: first.start, end: last.end };
  return words(question.slice(run.start, run.end)).length === found.length ? run : null;
}
