import { z } from 'zod';

/** The form of the file; one with a higher number was written by a newer program. */
export const STATE_FORMAT = 1;

const value = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.boolean(),
  z.strictObject({ base64: z.base64() }),
]);
const range = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
const article = z.object({
  id: z.string().min(1),
  version: z.number().int().min(1),
  title: z.string(),
  text: z.string(),
  skip: z.array(range).readonly(),
  hash: z.string(),
  contentKey: z.string(),
  url: z.string().exactOptional(),
  source: z.string().exactOptional(),
  sourceIsClaimed: z.boolean(),
  author: z.string().exactOptional(),
  publishedAt: z.iso.datetime().exactOptional(),
  publishedAtIsAssumed: z.boolean(),
  language: z.string(),
  flags: z.array(z.enum(['bidi-override', 'invisible-characters', 'partial'])).readonly(),
});

/** The lines of the file: a heading, rows of tables, versions of articles, and the counts that say that it is whole. */
export const stateRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verbatim'), format: z.number().int(), exportedAt: z.iso.datetime() }),
  z.object({ kind: z.literal('row'), table: z.string(), row: z.record(z.string(), value) }),
  z.object({
    kind: z.literal('article'),
    origin: z.string(),
    state: z.enum(['current', 'replaced', 'withdrawn']),
    article,
  }),
  z.object({ kind: z.literal('end'), rows: z.number().int(), articles: z.number().int() }),
]);

export type StateRecord = z.output<typeof stateRecord>;
export type StateRow = Extract<StateRecord, { kind: 'row' }>['row'];
export type ArticleRecord = Extract<StateRecord, { kind: 'article' }>;

/** A row as a database gives it, in JSON's types. */
export function toStateRow(row: Readonly<Record<string, unknown>>): StateRow {
  return Object.fromEntries(Object.entries(row).map(([column, given]) => [column, toValue(given)]));
}

/** The same as a database takes it. */
export function fromStateRow(row: StateRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, given]) => [
      column,
      typeof given === 'object' && given !== null ? Buffer.from(given.base64, 'base64') : given,
    ]),
  );
}

function toValue(given: unknown): StateRow[string] {
  if (given instanceof Uint8Array) return { base64: Buffer.from(given).toString('base64') };
  if (typeof given === 'bigint') return Number(given);
  return value.parse(given ?? null);
}
