import type { z } from 'zod';
import { defined } from '../../defined.ts';
import { describeError, VerbatimError } from '../../errors.ts';
import type { CommandIo } from '../command-io.ts';
import { readLines } from './read-lines.ts';

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
  for await (const line of readNumberedLines(io)) yield parseLine(line, schema);
}

export interface NumberedLine {
  readonly text: string;
  /** Counted from 1, blank lines included. */
  readonly number: number;
}

/** The lines of stdin that are not blank. */
export async function* readNumberedLines({ stdin }: CommandIo): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const text of readLines(stdin)) {
    number++;
    if (text.trim() !== '') yield { text, number };
  }
}

/** A line as JSON of the schema's form, or what is wrong with it in words. */
export function parseLine<Row>({ text, number }: NumberedLine, schema: z.ZodType<Row>): ParsedLine<Row> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `Line ${number} is not JSON. Write one JSON object a line.`;
    return failureOf(undefined, new VerbatimError('bad-input', message, { cause: error }));
  }
  const id = idOf(value);
  const result = schema.safeParse(value);
  if (result.success) return { ...defined({ id }), row: result.data };
  const [issue] = result.error.issues;
  return failureOf(id, new VerbatimError('bad-input', `Line ${number}: ${tellIssue(issue, value)}.`));
}

/** What is wrong with a line, and what to write instead. */
function tellIssue(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  if (issue === undefined || issue.path.length === 0) return 'no JSON object. Write one JSON object a line';
  const field = `"${issue.path.join('.')}"`;
  if (issue.code !== 'invalid_type') return `${field} ${issue.message}`;
  const wanted = issue.expected === 'array' ? 'an array' : `a ${issue.expected}`;
  const isMissing =
    issue.path.length === 1 && !(Object(value) === value && String(issue.path[0]) in Object(value));
  return `${field} is ${isMissing ? 'missing' : `not ${wanted}`}. Write ${wanted} there`;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}

/** What is printed instead of an answer where a line failed: the code of a `VerbatimError`, else "internal". */
export function failureOf(id: string | undefined, error: unknown): LineFailure {
  const code = error instanceof VerbatimError ? error.code : 'internal';
  return defined({ id, error: { code, message: describeError(error) } });
}
