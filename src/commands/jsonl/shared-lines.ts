import { VerbatimError } from '../../errors.ts';
import { type AskedThread, askedThread } from '../../workers/asked-thread.ts';
import type { CommandIo } from '../command-io.ts';
import type { AnsweredLine } from './answer-line.ts';
import type { NumberedLine } from './read-jsonl.ts';
import type { RowJob } from './row-job.ts';
import { writeAnswered } from './run-jsonl.ts';

/** Lines that wait at a thread, so that it has work while the slowest line before them is worked on. */
const LINES_A_THREAD = 16;
/** Together they hold no more than this, however long each is. */
const MOST_CHARACTERS = 32_000_000;

/** Hands lines to threads, and writes what comes back in the order of the lines. */
export class SharedLines {
  readonly #io: CommandIo;
  readonly #threads: readonly AskedThread<NumberedLine, AnsweredLine>[];
  /** Lines that are not written yet, the oldest first. */
  readonly #underWay: { readonly characters: number; readonly written: Promise<void> }[] = [];
  #characters = 0;
  #taken = 0;

  constructor(io: CommandIo, job: RowJob, threads: number) {
    this.#io = io;
    const entry = new URL('./row-worker.ts', import.meta.url);
    this.#threads = Array.from({ length: threads }, () =>
      askedThread<NumberedLine, AnsweredLine>({ entry, workerData: job, failure: died }),
    );
  }

  /** Resolves when the next line may come. Throws a VerbatimError where a thread has ended. */
  async take(line: NumberedLine): Promise<void> {
    const answer = this.#threads[this.#taken++ % this.#threads.length]?.ask(line);
    const written = this.#write(answer, this.#underWay.at(-1)?.written);
    // Whoever waits for the oldest line is told; until then a failure is nobody's.
    written.catch(() => {});
    this.#underWay.push({ characters: line.text.length, written });
    this.#characters += line.text.length;
    while (
      this.#underWay.length >= LINES_A_THREAD * this.#threads.length ||
      this.#characters > MOST_CHARACTERS
    )
      await this.#oldestWritten();
  }

  async allWritten(): Promise<void> {
    while (this.#underWay.length > 0) await this.#oldestWritten();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }

  async #write(answer: Promise<AnsweredLine> | undefined, before: Promise<void> | undefined): Promise<void> {
    const [answered] = await Promise.all([answer, before]);
    if (answered !== undefined) await writeAnswered(this.#io, answered);
  }

  async #oldestWritten(): Promise<void> {
    const oldest = this.#underWay.shift();
    this.#characters -= oldest?.characters ?? 0;
    await oldest?.written;
  }
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  const message = `A thread that works on the lines ended unexpectedly${reason}. What is written holds; give the lines after it again.`;
  return new VerbatimError('internal', message, { cause });
}
