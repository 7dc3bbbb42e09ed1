import { termOf } from '../../text/term-of.ts';
import { oppositesOf } from './opposites.ts';
import { baseOfVerb } from './verb-bases.ts';

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The terms that deny a term, in the language of the text. */
export function oppositeTerms(term: string, language: string): readonly string[] {
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  return table.get(term) ?? [];
}

function tableOf(language: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [one, other] of oppositesOf(language)) {
    const key = termOf(baseOfVerb(one) ?? one, language);
    const value = termOf(baseOfVerb(other) ?? other, language);
    if (key !== '' && value !== '') table.set(key, [...(table.get(key) ?? []), value]);
  }
  return table;
}
