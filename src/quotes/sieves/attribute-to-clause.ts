import type { Range } from '../../text/range.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { findVia } from './find-via.ts';
import type { Attribution, Rule } from './sieve.ts';

interface Grounds {
  readonly rule: Rule;
  /** All of the sentence. */
  readonly clauses: readonly Clause[];
  /** Absent: the clause's subject. */
  readonly mention?: Mention | null;
}

/** The attribution of words to the subject of a clause; null where nobody can be read there. */
export function attributeToClause(
  parse: ParsedSentence,
  clause: Clause,
  { rule, clauses, mention = readMention(parse, clause.subject) }: Grounds,
): Attribution | null {
  if (mention === null) return null;
  const via = findVia(parse, clause, clauses);
  return { rule, mention, cue: cueRange(parse, clause), clause, ...(via === null ? {} : { via }) };
}

function cueRange({ chunks, tokens }: ParsedSentence, clause: Clause): Range {
  const chunk = chunks[clause.verb];
  return { start: tokens.starts[chunk?.from ?? 0] ?? 0, end: tokens.ends[(chunk?.to ?? 1) - 1] ?? 0 };
}
