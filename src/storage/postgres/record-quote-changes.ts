import type pg from 'pg';
import type { QuoteChange } from '../../sources/quote-changes.ts';
import { insertRows, toColumns } from './insert-rows.ts';

export type RecordedChange = QuoteChange & { readonly articleId: string; readonly position: number };

/** Records what became of quotations, within the transaction that stores the versions. Read by `storage/sql/history-store.ts`. */
export async function recordQuoteChanges(
  client: pg.PoolClient,
  changes: readonly RecordedChange[],
): Promise<void> {
  await insertRows(
    client,
    'quote_changes',
    toColumns(changes, {
      article_id: ['text', (change) => change.articleId],
      version: ['integer', (change) => change.version],
      position: ['integer', (change) => change.position],
      kind: ['text', (change) => change.kind],
      words: ['text', (change) => change.words],
      speaker: ['text', (change) => change.speaker ?? null],
      words_now: ['text', (change) => change.wordsNow ?? null],
      speaker_now: ['text', (change) => change.speakerNow ?? null],
    }),
  );
}
