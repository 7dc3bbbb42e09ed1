import { availableParallelism } from 'node:os';
import type { CommandIo } from '../command-io.ts';
import { readNumberedLines } from './read-jsonl.ts';
import { answererOf, type RowJob } from './row-job.ts';
import { writeAnswered } from './run-jsonl.ts';
import { SharedLines } from './shared-lines.ts';

/** So many characters are worked off in the time that threads take to start. */
const FEW_CHARACTERS = 1_000_000;

export interface ThreadedOptions {
  /** Absent: as many as there are processors. */
  readonly threads?: number;
  /** What is worked off before threads are started. */
  readonly fewCharacters?: number;
}

/**
 * As `runJsonl`, for lines that have nothing to do with one another: once much has come in, threads share what follows. What is
 * written, and in which order, is the same.
 */
export async function runJsonlInThreads(
  io: CommandIo,
  job: RowJob,
  { threads = availableParallelism(), fewCharacters = FEW_CHARACTERS }: ThreadedOptions = {},
): Promise<void> {
  const answerHere = await answererOf(job);
  let characters = 0;
  let shared: SharedLines | null = null;
  try {
    for await (const line of readNumberedLines(io)) {
      characters += line.text.length;
      if (threads > 1 && characters > fewCharacters) {
        shared ??= new SharedLines(io, job, threads);
        await shared.take(line);
      } else await writeAnswered(io, await answerHere(line));
    }
    await shared?.allWritten();
  } finally {
    await shared?.stop();
  }
}
