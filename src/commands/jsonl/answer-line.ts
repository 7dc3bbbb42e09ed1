import type { z } from 'zod';
import { failureOf, type NumberedLine, parseLine } from './read-jsonl.ts';

/** What a command does with each line of `--jsonl`, whose result is written as JSON. */
export interface RowHandler<Row> {
  readonly schema: z.ZodType<Row>;
  readonly handle: (row: Row) => unknown;
}

export interface AnsweredLine {
  readonly json: string;
  readonly failed: boolean;
}

/** One line's result; where it is not of the schema's form, or its handling fails, `{"id"?, "error": {"code", "message"}}`. */
export async function answerLine<Row>(
  line: NumberedLine,
  { schema, handle }: RowHandler<Row>,
): Promise<AnsweredLine> {
  const parsed = parseLine(line, schema);
  let result: unknown = parsed;
  if ('row' in parsed) {
    try {
      result = await handle(parsed.row);
    } catch (error) {
      result = failureOf(parsed.id, error);
    }
  }
  return { json: JSON.stringify(result), failed: isFailure(result) };
}

function isFailure(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'error' in result;
}
