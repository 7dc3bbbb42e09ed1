import { once } from 'node:events';
import type { CommandIo } from '../command-io.ts';
import { type AnsweredLine, answerLine, type RowHandler } from './answer-line.ts';
import { readNumberedLines } from './read-jsonl.ts';

/**
 * Reads one JSON object a line on stdin and writes what the handler returns for it, one line each, in the same order, with
 * constant memory. A line that fails gives an error in its place (see `answerLine`); the run goes on and the exit status is then 1.
 */
export async function runJsonl<Row>(io: CommandIo, handler: RowHandler<Row>): Promise<void> {
  for await (const line of readNumberedLines(io)) await writeAnswered(io, await answerLine(line, handler));
}

/** Writes one result; resolves when more may be written. */
async function writeAnswered(
  { stdout, setExitCode }: CommandIo,
  { json, failed }: AnsweredLine,
): Promise<void> {
  if (failed) setExitCode(1);
  if (!stdout.write(`${json}\n`)) await once(stdout, 'drain');
}
