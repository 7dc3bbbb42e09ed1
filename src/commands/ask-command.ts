import type { Command } from 'commander';
import { z } from 'zod';
import type { Answerer, Frame } from '../answers/answerer.ts';
import type { Explain } from '../answers/explain.ts';
import { VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './run-jsonl.ts';

interface AskFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly db?: string;
  readonly asOf?: string;
  readonly explain?: boolean;
}

const rowSchema = z.object({
  id: z.string(),
  question: z.string(),
  asOf: z
    .string()
    .refine((time) => !Number.isNaN(Date.parse(time)), 'must be an ISO 8601 time')
    .optional(),
  chat: z.string().optional(),
});

const ZONE = 'UTC';
const DEFAULT_WIDTH = 80;
const DEFAULT_STORE = 'data/verbatim.db';
/** Conversations of one run that are kept; the one that is silent for longest makes room for a new one. */
const MOST_CHATS = 10_000;

export function addAskCommand(program: Command, io: CommandIo): void {
  program
    .command('ask [question]')
    .description('Answers a question from the articles, with citations')
    .option('--db <path>', `the store (default: DATABASE_URL, else ${DEFAULT_STORE})`)
    .option('--as-of <time>', '"now" for the question, ISO 8601: later articles are invisible')
    .option('--json', 'print the answer as one JSON object')
    .option('--jsonl', 'read {id, question, asOf?, chat?} a line on stdin, write an answer a line')
    .option('--explain', 'show how the question was understood, what was looked up, and the evidence')
    .action(async (question: string | undefined, flags: AskFlags) => {
      if ((question === undefined) === (flags.jsonl !== true))
        throw new VerbatimError(
          'usage',
          'Write one question in quotation marks, or give --jsonl and write questions to stdin.',
        );
      const asOf = readTime(flags.asOf);
      await withAnswerer(io, flags, async (answerer) => {
        if (question === undefined) await askLines(io, answerer, asOf);
        else await askOnce({ io, answerer, flags, asOf }, question);
      });
    });
}

/** The store and what answers are loaded here, so that `--help` and wrong usage answer at once. */
async function withAnswerer(
  io: CommandIo,
  flags: AskFlags,
  use: (answerer: Answerer) => Promise<void>,
): Promise<void> {
  const [{ openStore }, { createAnswerer }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../answers/create-answerer.ts'),
  ]);
  const store = await openStore(flags.db ?? io.env.DATABASE_URL ?? DEFAULT_STORE);
  const explain: Explain = (step, detail) => io.stderr.write(`${step}: ${JSON.stringify(detail, null, 2)}\n`);
  try {
    await use(createAnswerer({ index: store.index, ...(flags.explain ? { explain } : {}) }));
  } finally {
    await store.close();
  }
}

async function askLines(io: CommandIo, answerer: Answerer, asOf: Date): Promise<void> {
  const chats = new Map<string, Frame>();
  await runJsonl(io, rowSchema, async ({ id, question, asOf: own, chat }) => {
    const frame = chat === undefined ? undefined : chats.get(chat);
    const asked = { id, question, asOf: own === undefined ? asOf : new Date(own), zone: ZONE };
    const outcome = await answerer.answer(frame === undefined ? asked : { ...asked, frame });
    if (chat !== undefined) keepFrame(chats, chat, outcome.frame);
    return outcome.answer;
  });
}

function keepFrame(chats: Map<string, Frame>, chat: string, frame: Frame | null): void {
  chats.delete(chat);
  if (frame !== null) chats.set(chat, frame);
  const oldest = chats.keys().next();
  if (chats.size > MOST_CHATS && !oldest.done) chats.delete(oldest.value);
}

interface OneQuestion {
  readonly io: CommandIo;
  readonly answerer: Answerer;
  readonly flags: AskFlags;
  readonly asOf: Date;
}

async function askOnce({ io, answerer, flags, asOf }: OneQuestion, question: string): Promise<void> {
  const { answer } = await answerer.answer({ question, asOf, zone: ZONE });
  if (flags.json) {
    io.stdout.write(`${JSON.stringify(answer)}\n`);
    return;
  }
  const [{ renderAnswer }, { toTerminal }] = await Promise.all([
    import('../rendering/render-answer.ts'),
    import('../rendering/to-terminal.ts'),
  ]);
  const tree = renderAnswer(answer, { language: answer.understood.language, zone: ZONE });
  io.stdout.write(`${toTerminal(tree, terminalOf(io))}\n`);
}

/** The window's width and colours on a terminal; plain text of 80 columns elsewhere. */
function terminalOf({ stdout, env }: CommandIo): { readonly width: number; readonly colour: boolean } {
  const isTerminal = 'isTTY' in stdout && stdout.isTTY === true;
  const columns = 'columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : DEFAULT_WIDTH;
  return { width: columns, colour: isTerminal && !env.NO_COLOR };
}

function readTime(time: string | undefined): Date {
  const asOf = time === undefined ? new Date() : new Date(time);
  if (Number.isNaN(asOf.getTime()))
    throw new VerbatimError('usage', `--as-of ${time}: not a time. Write it as 2025-05-16T12:00:00Z.`);
  return asOf;
}
