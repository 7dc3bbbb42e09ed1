import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { SPEECH, WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import { nameReport } from './name-report.ts';
import type { Sieve } from './sieve.ts';

/** The nearest report before the quotation: Peskov said: "…" / he added that it was "…" / calling the demands "…" / he said, "…" after a first piece. */
export const leadIn: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const clauses = article.clauses[site.sentence];
  if (parse === undefined || clauses === undefined) return null;
  let fallback: Clause | null = null;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (clause === undefined || clause.verb > site.chunk || !has(clause.bits, SPEECH)) continue;
    if (isCutOff(parse, clause, site.chunk)) break;
    if (clause.subject < 0 || isClosedRelative(parse, clause, site.chunk)) continue;
    // What is said contains what is called or thought: "said voters want …" is the sayer's.
    if (has(clause.bits, WordClass.Say) && !isHypothetical(parse, clause)) {
      return attributeToClause(parse, clause, { rule: nameReport(parse, clause, site.chunk), clauses });
    }
    if (fallback === null || (has(clause.bits, WordClass.Say) && !has(fallback.bits, WordClass.Say)))
      fallback = clause;
  }
  return fallback === null
    ? null
    : attributeToClause(parse, fallback, { rule: nameReport(parse, fallback, site.chunk), clauses });
};

/** "Americans will say no", "it underscores": inside a report these words are the reporter's. */
function isHypothetical({ chunks, tokens }: ParsedSentence, clause: Clause): boolean {
  const verb = chunks[clause.verb];
  const subject = chunks[clause.subject];
  if (verb === undefined || subject === undefined) return false;
  const first = tokens.words[verb.from] ?? '';
  if (
    verb.to - verb.from > 1 &&
    /^(?:will|would|can|could|may|might|should|can't|can’t|won't|won’t)$/.test(first)
  )
    return true;
  return subject.kind === 'pronoun' && /^(?:it|you|this|that)$/.test(tokens.words[subject.head] ?? '');
}

/** "the report, which critics called unfair, …": the comma after the clause ends what its verb can introduce. */
function isClosedRelative(parse: ParsedSentence, clause: Clause, chunk: number): boolean {
  const { chunks } = parse;
  const relative =
    chunks[clause.subject]?.kind === 'relative' || chunks[clause.subject - 1]?.kind === 'relative';
  if (!relative) return false;
  for (let i = clause.verb + 1; i < chunk; i++) {
    const next = chunks[i + 1];
    if (chunks[i]?.kind === 'comma' && next?.kind === 'verb' && next.verb === 'finite') return true;
  }
  return false;
}

/** A semicolon, or a colon that does not stand right before the quotation, ends what a verb can introduce. */
function isCutOff(parse: ParsedSentence, clause: Clause, chunk: number): boolean {
  for (let i = clause.verb + 1; i < chunk - 1; i++) {
    if (parse.chunks[i]?.kind === 'colon' && parse.tokens.words[parse.chunks[i]?.from ?? 0] === ';')
      return true;
  }
  return false;
}
