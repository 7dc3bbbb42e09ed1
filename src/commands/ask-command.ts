import type { Command } from 'commander';
import { z } from 'zod';
import type { Frame } from '../answers/answerer.ts';
import type { Explain } from '../answers/explain.ts';
import { VerbatimError } from '../errors.ts';
import { answerAsJson } from './answer-as-json.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './jsonl/run-jsonl.ts';
import { storableText } from './jsonl/storable-text.ts';
import { type OpenedApplication, openForCommand } from './open-for-command.ts';
import { terminalOf } from './terminal-of.ts';

interface AskFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly db?: string;
  readonly asOf?: string;
  readonly explain?: boolean;
}

const LONGEST_QUESTION = 10_000;

const rowSchema = z.object({
  id: z.string(),
  question: storableText.max(LONGEST_QUESTION, 'is longer than 10,000 characters. Ask in a sentence or two'),
  asOf: z
    .string()
    .refine((time) => !Number.isNaN(Date.parse(time)), 'is no time. Write it as 2025-05-16T12:00:00Z')
    .optional(),
  chat: z.string().optional(),
});

/** Conversations of one run that are kept; the one that is silent for longest makes room for a new one. */
const MOST_CHATS = 10_000;

/** Takes a question, or questions on stdin with `--jsonl`; both or neither is wrong usage. */
export function addAskCommand(program: Command, io: CommandIo): void {
  program
    .command('ask [question]')
    .description('Answers a question from the articles, with citations')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--as-of <time>', '"now" for the question, ISO 8601: later articles are invisible')
    .option('--json', 'print the answer as one JSON object')
    .option('--jsonl', 'read {id, question, asOf?, chat?} a line on stdin, write an answer a line')
    .option(
      '--explain',
      'show how the question was understood, the plan, the candidates with their scores, and the evidence',
    )
    .action(async (question: string | undefined, flags: AskFlags) => {
      if ((question === undefined) === (flags.jsonl !== true))
        throw new VerbatimError(
          'usage',
          'Write one question in quotation marks, or give --jsonl and write questions to stdin.',
        );
      if (question !== undefined && question.length > LONGEST_QUESTION)
        throw new VerbatimError(
          'usage',
          'The question is longer than 10,000 characters. Ask in a sentence or two.',
        );
      const asOf = readTime(flags.asOf);
      const opened = await openForCommand(io, flags.db, flags.explain ? explainTo(io) : undefined);
      try {
        if (question === undefined) await askLines(io, opened, asOf);
        else await askOnce({ io, opened, flags, asOf }, question);
      } finally {
        await opened.application.close();
      }
    });
}

/** Each step of the way to an answer, on stderr, so that stdout stays the answer. */
function explainTo({ stderr }: CommandIo): Explain {
  return (step, detail) => stderr.write(`${step}: ${JSON.stringify(detail, null, 2)}\n`);
}

async function askLines(
  io: CommandIo,
  { application, config }: OpenedApplication,
  asOf: Date,
): Promise<void> {
  const chats = new Map<string, Frame>();
  const handle = async ({ id, question, asOf: own, chat }: z.infer<typeof rowSchema>) => {
    const frame = chat === undefined ? undefined : chats.get(chat);
    const asked = { id, question, asOf: own === undefined ? asOf : new Date(own), zone: config.zone };
    const outcome = await application.answerer.answer(frame === undefined ? asked : { ...asked, frame });
    if (chat !== undefined) keepFrame(chats, chat, outcome.frame);
    return answerAsJson(outcome.answer);
  };
  await runJsonl(io, { schema: rowSchema, handle });
}

function keepFrame(chats: Map<string, Frame>, chat: string, frame: Frame | null): void {
  chats.delete(chat);
  if (frame !== null) chats.set(chat, frame);
  const oldest = chats.keys().next();
  if (chats.size > MOST_CHATS && !oldest.done) chats.delete(oldest.value);
}

interface OneQuestion {
  readonly io: CommandIo;
  readonly opened: OpenedApplication;
  readonly flags: AskFlags;
  readonly asOf: Date;
}

async function askOnce({ io, opened, flags, asOf }: OneQuestion, question: string): Promise<void> {
  const { application, config } = opened;
  const { answer } = await application.answerer.answer({ question, asOf, zone: config.zone });
  if (flags.json) {
    io.stdout.write(`${JSON.stringify(answerAsJson(answer))}\n`);
    return;
  }
  const [{ renderAnswer }, { toTerminal }] = await Promise.all([
    import('../rendering/render-answer.ts'),
    import('../rendering/to-terminal.ts'),
  ]);
  const { publicUrl } = config.http;
  const tree = renderAnswer(answer, {
    language: answer.understood.language,
    zone: config.zone,
    publicUrl,
  });
  io.stdout.write(`${toTerminal(tree, terminalOf(io))}\n`);
}

function readTime(time: string | undefined): Date {
  const asOf = time === undefined ? new Date() : new Date(time);
  if (Number.isNaN(asOf.getTime()))
    throw new VerbatimError('usage', `--as-of ${time}: not a time. Write it as 2025-05-16T12:00:00Z.`);
  return asOf;
}
