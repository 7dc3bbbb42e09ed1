import type { StateReader } from './state-access.ts';
import { STATE_FORMAT, type StateRecord, toStateRow } from './state-records.ts';
import { STATE_TABLES, type StateTable } from './state-tables.ts';

const PAGE = 500;
/** Texts are long. */
const ARTICLES_PAGE = 100;

/** All that a store keeps, as records in the order in which another takes them in. */
export async function* exportState(store: StateReader, now: Date): AsyncGenerator<StateRecord> {
  let rows = 0;
  let articles = 0;
  yield { kind: 'verbatim', format: STATE_FORMAT, exportedAt: now.toISOString() };
  for await (const record of exportArticles(store)) {
    articles += 1;
    yield record;
  }
  for (const table of STATE_TABLES)
    for await (const record of exportTable(store, table)) {
      rows += 1;
      yield record;
    }
  yield { kind: 'end', rows, articles };
}

async function* exportArticles(store: StateReader): AsyncGenerator<StateRecord> {
  let page = await store.versions(undefined, ARTICLES_PAGE);
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    for (const version of page) yield { kind: 'article', ...version };
    page = await store.versions(last.article, ARTICLES_PAGE);
  }
}

async function* exportTable(store: StateReader, table: StateTable): AsyncGenerator<StateRecord> {
  let page = await store.rows(table, undefined, PAGE);
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    for (const row of page) yield { kind: 'row', table: table.name, row: toStateRow(row) };
    page = await store.rows(table, last, PAGE);
  }
}
