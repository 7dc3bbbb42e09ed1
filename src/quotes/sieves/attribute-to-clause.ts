import type { Range } from '../../text/range.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Attribution, Rule } from './sieve.ts';

export function attributeToClause(parse: ParsedSentence, clause: Clause, rule: Rule): Attribution | null {
  const mention = readMention(parse, clause.subject);
  return mention === null ? null : { rule, mention, cue: cueRange(parse, clause) };
}

export function cueRange({ chunks, tokens }: ParsedSentence, clause: Clause): Range {
  const chunk = chunks[clause.verb];
  return { start: tokens.starts[chunk?.from ?? 0] ?? 0, end: tokens.ends[(chunk?.to ?? 1) - 1] ?? 0 };
}
