import type { Range } from '../../text/range.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { findVia } from './find-via.ts';
import type { Attribution, Rule } from './sieve.ts';

/** The attribution of words to the subject of a clause; `clauses` are all of its sentence. */
export function attributeToClause(
  parse: ParsedSentence,
  clause: Clause,
  { rule, clauses }: { readonly rule: Rule; readonly clauses: readonly Clause[] },
): Attribution | null {
  const mention = readMention(parse, clause.subject);
  if (mention === null) return null;
  const via = findVia(parse, clause, clauses);
  return { rule, mention, cue: cueRange(parse, clause), clause, ...(via === null ? {} : { via }) };
}

function cueRange({ chunks, tokens }: ParsedSentence, clause: Clause): Range {
  const chunk = chunks[clause.verb];
  return { start: tokens.starts[chunk?.from ?? 0] ?? 0, end: tokens.ends[(chunk?.to ?? 1) - 1] ?? 0 };
}
