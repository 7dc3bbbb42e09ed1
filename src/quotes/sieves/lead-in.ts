import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import type { Rule, Sieve } from './sieve.ts';

/** Peskov said: "…" / he added that it was "…" / calling the demands "…" / he said, "…" after a first piece. */
export const leadIn: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const clauses = article.clauses[site.sentence];
  if (parse === undefined || clauses === undefined) return null;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (clause === undefined || clause.verb > site.chunk || clause.kind !== 'verb') continue;
    if (isCutOff(parse, clause, site.chunk)) return null;
    if (clause.subject < 0) continue;
    return attributeToClause(parse, clause, ruleOf(parse, clause, site.chunk));
  }
  return null;
};

/** A semicolon, or a colon that does not stand right before the quotation, ends what a verb can introduce. */
function isCutOff(parse: ParsedSentence, clause: Clause, chunk: number): boolean {
  for (let i = clause.verb + 1; i < chunk - 1; i++) {
    if (parse.chunks[i]?.kind === 'colon' && parse.tokens.words[parse.chunks[i]?.from ?? 0] === ';') return true;
  }
  return false;
}

function ruleOf(parse: ParsedSentence, clause: Clause, chunk: number): Rule {
  const before = parse.chunks[chunk - 1];
  if (clause.inverted && parse.chunks[clause.verb]?.verb === 'passive') return 'agent of a passive';
  if (before?.kind === 'colon') return 'lead-in with colon';
  const wasQuoted = parse.chunks.slice(0, clause.verb).some((c) => c.kind === 'quotation');
  if (before?.kind === 'comma' && wasQuoted) return 'split quotation';
  if (!has(clause.bits, WordClass.Say)) return 'characterisation';
  return before?.kind === 'comma' || clause.verb === chunk - 1 ? 'lead-in' : 'partial quotation';
}
