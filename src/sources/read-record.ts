import { VerbatimError } from '../errors.ts';
import { articleRecordSchema, parseArticleRecord } from './article-record.ts';
import type { ReadDelivery } from './delivery.ts';
import { toRejection } from './to-rejection.ts';

/** Reads a line of JSONL. What is no record is rejected as malformed, a record that holds no usable article as that. */
export async function readRecord(line: string, number: number): Promise<ReadDelivery> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return malformed(
      `record ${number}`,
      new VerbatimError('bad-input', `Line ${number} is not JSON. Write one JSON object a line.`, {
        cause: error,
      }),
    );
  }
  const name = idOf(value) ?? `record ${number}`;
  const record = articleRecordSchema.safeParse(value);
  if (!record.success) {
    const [issue] = record.error.issues;
    const where = issue?.path.join('.') || 'it';
    const problem = issue?.message ?? 'not of the expected form';
    return malformed(name, new VerbatimError('bad-input', `Line ${number}: ${where}: ${problem}.`));
  }
  try {
    return { kind: 'article', name, article: await parseArticleRecord(record.data, `record ${number}`) };
  } catch (error) {
    return { kind: 'rejected', rejection: toRejection(name, error) };
  }
}

function malformed(id: string, error: VerbatimError): ReadDelivery {
  return { kind: 'rejected', rejection: toRejection(id, error), isMalformed: true };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}
