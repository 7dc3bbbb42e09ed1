import type { Answer } from '../../answers/answer.ts';
import type { Frame } from '../../answers/answerer.ts';
import type { RateRule } from '../../delivery/rate-store.ts';
import type { Button, MessageTree } from '../../rendering/message-tree.ts';
import { AnswerStream } from '../answer-stream.ts';
import type { KeyboardContext } from '../bot-action.ts';
import { type BotTree, ourWords, say } from '../bot-tree.ts';
import { evidenceOf } from '../evidence-of.ts';
import { showTyping } from '../show-typing.ts';
import type { Turn } from '../turn.ts';
import { WORDINGS } from '../wording/wordings.ts';

const QUESTION_RATE: RateRule = { burst: 10, intervalMs: 5_000 };

/** Answers a question in the conversation's frame, or in the one given: that of an older message whose button was pressed. */
export async function answerQuestion(
  turn: Turn,
  question: string,
  frame: Frame | null = turn.conversation.frame,
): Promise<void> {
  const { services, reader, now, signal } = turn;
  const waitMs = services.settings.asksFreely
    ? 0
    : await services.store.rates.take(`question:${turn.origin.userId}`, QUESTION_RATE, now);
  if (waitMs > 0) return turn.reply(say(turn.wording.tooManyQuestions(Math.ceil(waitMs / 1_000))));
  const stream = new AnswerStream(turn);
  const askedMs = performance.now();
  const outcome = await showTyping(turn, () =>
    services.answerer.answer(
      {
        question,
        asOf: now,
        zone: turn.zone,
        language: reader.language,
        reader: String(turn.origin.userId),
        ...(reader.writingStyle === null ? {} : { style: reader.writingStyle }),
        ...(frame === null ? {} : { frame }),
      },
      signal,
      (draft) => stream.show(draftTree(turn, draft)),
    ),
  ).finally(() => stream.stop());
  tellOf(turn, outcome.answer, performance.now() - askedMs);
  turn.conversation = { frame: outcome.frame, awaiting: null };
  const language = languageOf(outcome.answer, reader.language);
  const options = { ...turn.renderOptions(language), hasMore: outcome.hasMore ?? false };
  const tree = withoutIdleButtons(turn, services.renderAnswer(outcome.answer, options));
  await stream.finish(tree, {
    ...contextOf(outcome.answer, outcome.frame),
    passages: passagesIn(tree, outcome.answer),
  });
}

/** Nothing of what was asked or answered. */
function tellOf({ services }: Turn, { kind, writer, modelFailure, citations }: Answer, ms: number): void {
  const failed = modelFailure === undefined ? {} : { modelFailure };
  services.logger.debug?.(
    { kind, writer, ...failed, citations: citations.length, ms: Math.round(ms) },
    'A question was answered',
  );
}

/** The sentences that stand so far, and a sign that more may come. */
function draftTree(turn: Turn, draft: Answer): BotTree {
  const options = turn.renderOptions(languageOf(draft, turn.reader.language));
  // Who wrote it is said below the whole answer.
  const { blocks } = turn.services.renderAnswer({ ...draft, kind: 'summary', writer: 'extractive' }, options);
  const end = blocks.findIndex(({ kind }) => kind === 'gap');
  return { blocks: [...(end < 0 ? blocks : blocks.slice(0, end)), ourWords('…')], buttons: [] };
}

/** Where nobody runs the bot who could be told of a wrong answer, nobody is offered to tell. */
function withoutIdleButtons({ services }: Turn, tree: MessageTree): MessageTree {
  if (services.settings.adminIds.length > 0) return tree;
  const isOfUse = (each: Button) => !('action' in each) || each.action.kind !== 'report';
  const rows = tree.buttons.map((row) => row.filter(isOfUse)).filter((row) => row.length > 0);
  return { ...tree, buttons: rows };
}

/** Who asks in one of our languages is answered in it, whatever the language of the app. */
function languageOf({ understood }: Answer, fallback: string): string {
  return WORDINGS.has(understood.language) ? understood.language : fallback;
}

/** The words of the passages that buttons under the answer show in their context. */
function passagesIn({ buttons }: MessageTree, { quotes, citations, sentences }: Answer) {
  const articleOf = new Map(citations.map(({ n, articleId }) => [n, articleId]));
  const shown = [
    ...quotes,
    ...sentences.flatMap(({ original, citations: [n = 0] }) =>
      original === undefined ? [] : [{ ...original, articleId: articleOf.get(n) }],
    ),
    ...citations.flatMap(({ articleId, passages }) => passages.map((passage) => ({ articleId, ...passage }))),
  ];
  return buttons.flat().flatMap((each) => {
    if (!('action' in each) || each.action.kind !== 'context') return [];
    const { articleId, start, end, field } = each.action;
    const found = shown.find(
      (span) =>
        span.articleId === articleId && span.start === start && span.end === end && span.field === field,
    );
    return found === undefined ? [] : [{ articleId, start, end, text: found.text }];
  });
}

function contextOf(answer: Answer, frame: Frame | null): KeyboardContext {
  return { frame, question: answer.question, evidence: [...evidenceOf(answer)] };
}
