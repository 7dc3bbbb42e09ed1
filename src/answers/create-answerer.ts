import { DateTime } from 'luxon';
import { defined } from '../defined.ts';
import { describeError } from '../errors.ts';
import type { ArticleIndex, Interval } from '../search/article-index.ts';
import { rememberReads } from '../search/remember-reads.ts';
import type { SearchPassages } from '../search/search-passages.ts';
import { searchPassages } from '../search/search-passages.ts';
import type { Answer } from './answer.ts';
import type { AnswerWriter, WriteOptions } from './answer-writer.ts';
import type { Answerer, AnswerOutcome, Question } from './answerer.ts';
import type { Asking } from './asking.ts';
import type { Explain } from './explain.ts';
import { inYearWithArticles } from './in-year-with-articles.ts';
import { onWeekdayWithArticles } from './on-weekday-with-articles.ts';
import { outletsOf } from './outlets-of.ts';
import { replyInTalk } from './reply-in-talk.ts';
import { applyFrame } from './understand/apply-frame.ts';
import { asksForSummary } from './understand/asks-for-summary.ts';
import { understandQuestion } from './understand/understand-question.ts';
import type { Understanding } from './understand/understanding.ts';
import { withoutMarkup } from './understand/without-markup.ts';
import { mayAskForOutlet } from './understand/without-outlet.ts';
import { withAgreement } from './with-agreement.ts';
import { withPersonSpokenOf } from './with-person-spoken-of.ts';
import type { WritingTask } from './writing/sentence-model.ts';

export interface AnswererParts {
  readonly index: ArticleIndex;
  /** Words an extractive answer anew; without one, or where it fails, the extractive answer stands. */
  readonly writer?: AnswerWriter | undefined;
  readonly search?: SearchPassages | undefined;
  readonly explain?: Explain | undefined;
}

/** From question to answer without a language model: understand, find, compose; then the writer, if there is one. */
export function createAnswerer({
  index: stored,
  writer,
  search = searchPassages,
  explain = () => {},
}: AnswererParts): Answerer {
  return {
    async answer(sent, signal, onDraft) {
      const index = rememberReads(stored);
      const question = { ...sent, question: withoutMarkup(sent.question) };
      const now = DateTime.fromJSDate(question.asOf, { zone: question.zone });
      const read = understandQuestion({
        question: question.question,
        outlets: mayAskForOutlet(question.question) ? await outletsOf(index, question.asOf) : [],
        now: now.isValid ? now : DateTime.fromJSDate(question.asOf, { zone: 'utc' }),
        ...languagePrior(question),
      });
      const { understanding, otherwise, skip, text, matter, isInPassing, isCompleted, byItself } = applyFrame(
        await inYearWithArticles(index, await onWeekdayWithArticles(index, read, question), question),
        await withPersonSpokenOf(index, read, question),
      );
      explain('understood', understanding);
      const asking: Asking = defined({
        question: text === undefined ? question : { ...question, question: text },
        understanding,
        otherwise,
        matter,
        isCompleted,
        interval: intervalOf(understanding, question),
        index,
        search,
        explain,
        skip,
      });
      const { matter: _, ...anywhere } = asking;
      const alone = byItself && {
        ...anywhere,
        question: byItself.text === undefined ? question : { ...question, question: byItself.text },
        understanding: byItself.understanding,
        interval: intervalOf(byItself.understanding, question),
        isCompleted: byItself.text !== undefined,
      };
      const outcome = withQuestion(await replyInTalk(asking, { isInPassing, alone }), sent);
      explain('evidence', outcome.answer.citations);
      const agreed = { ...outcome, answer: withAgreement(outcome.answer) };
      if (writer === undefined) return agreed;
      return written(
        agreed,
        writer,
        defined({
          task: taskOf(agreed.answer, understanding),
          explain,
          style: question.style,
          reader: question.reader,
          signal,
          onDraft,
        }),
      );
    },
  };
}

/** The language of the conversation, else of the chat. */
function languagePrior({ frame, language }: Question): { readonly language?: string } {
  const prior = frame?.language ?? language;
  return prior === undefined ? {} : { language: prior };
}

function intervalOf({ from, to }: Understanding, { asOf }: Question): Interval {
  return defined({ from, to, asOf: asOf.toISOString() });
}

/** The answer bears the words that were sent, also where others were searched for in their place. */
function withQuestion(outcome: AnswerOutcome, { question }: Question): AnswerOutcome {
  return { ...outcome, answer: { ...outcome.answer, question } };
}

interface WritingOptions extends Omit<WriteOptions, 'task'> {
  readonly task: WritingTask | null;
  readonly explain: Explain;
}

/** The model only words what was found; what it cannot is shown as it is. */
async function written(
  outcome: AnswerOutcome,
  writer: AnswerWriter,
  { task, explain, onDraft, ...options }: WritingOptions,
): Promise<AnswerOutcome> {
  if (task === null) return outcome;
  try {
    const answer = await writer.write(outcome.answer, {
      ...options,
      task,
      ...(onDraft === undefined ? {} : { onDraft: (draft) => onDraft(withAgreement(draft)) }),
    });
    return { ...outcome, answer: withAgreement(answer) };
  } catch (error) {
    explain('model', { failure: describeError(error) });
    return { ...outcome, answer: { ...outcome.answer, modelFailure: 'unavailable' } };
  }
}

/** What there is to write; null where the quotations that were asked for say it all, and where nothing was found. */
function taskOf({ kind, citations, question }: Answer, asked: Understanding): WritingTask | null {
  if (kind === 'quotes') {
    if (asked.kind === 'compare') return 'comparison';
    return asksForSummary(question) ? 'person' : null;
  }
  if (kind !== 'summary') return null;
  return citations.length === 1 ? 'story' : 'articles';
}
