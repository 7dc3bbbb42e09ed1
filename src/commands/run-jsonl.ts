import { once } from 'node:events';
import type { z } from 'zod';
import { describeError, VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads one JSON object a line on stdin and writes what `handle` returns for it, one line each, in the same order, with
 * constant memory. A line that is no JSON or not of the schema's form, or whose handling fails, gives
 * `{"id"?, "error": {"code", "message"}}` in its place; the run goes on and the exit status is then 1.
 */
export async function runJsonl<Row>(
  io: CommandIo,
  schema: z.ZodType<Row>,
  handle: (row: Row) => unknown,
): Promise<void> {
  for await (const parsed of readJsonl(io, schema)) {
    let result: unknown;
    if ('error' in parsed) result = parsed;
    else {
      try {
        result = await handle(parsed.row);
      } catch (error) {
        result = failure(parsed.id, error);
      }
    }
    if (isFailure(result)) io.setExitCode(1);
    if (!io.stdout.write(`${JSON.stringify(result)}\n`)) await once(io.stdout, 'drain');
  }
}

export interface LineFailure {
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type ParsedLine<Row> = { readonly id?: string; readonly row: Row } | LineFailure;

/** The lines of stdin, each parsed and checked; blank lines are passed over. */
export async function* readJsonl<Row>(
  io: CommandIo,
  schema: z.ZodType<Row>,
): AsyncGenerator<ParsedLine<Row>> {
  let number = 0;
  for await (const line of readLines(io.stdin)) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      yield failure(
        undefined,
        new VerbatimError('bad-input', `Line ${number} is not JSON. Write one JSON object a line.`, {
          cause: error,
        }),
      );
      continue;
    }
    const id = idOf(value);
    const result = schema.safeParse(value);
    if (result.success) yield { ...(id === undefined ? {} : { id }), row: result.data };
    else {
      const [issue] = result.error.issues;
      const where = issue?.path.join('.') || 'it';
      yield failure(
        id,
        new VerbatimError(
          'bad-input',
          `Line ${number}: ${where}: ${issue?.message ?? 'not of the expected form'}.`,
        ),
      );
    }
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}

function failure(id: string | undefined, error: unknown): LineFailure {
  const code = error instanceof VerbatimError ? error.code : 'internal';
  return { ...(id === undefined ? {} : { id }), error: { code, message: describeError(error) } };
}

function isFailure(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'error' in result;
}
