import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import type { Sieve } from './sieve.ts';

const SPEECH = WordClass.Say | WordClass.Characterise;

/** The movement is about "…" and "…," Wilcox said: a report at the end of the sentence covers all that stands before; "…," as a report put it. */
export const laterCue: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse === undefined) return null;
  for (const clause of article.clauses[site.sentence] ?? []) {
    if (clause.verb < site.chunk || clause.subject < site.chunk || !has(clause.bits, SPEECH)) continue;
    const opening = clause.inverted ? clause.verb : clause.subject;
    const isAs = parse.tokens.words[parse.chunks[opening - 1]?.from ?? -1] === 'as';
    if (isAs ? opening - site.chunk > 3 : !has(clause.bits, WordClass.Say)) continue;
    const before = parse.chunks[opening - (isAs ? 2 : 1)]?.kind;
    if (before === 'comma' || before === 'quotation' || clause.kind === 'according') {
      return attributeToClause(parse, clause, {
        rule: 'later cue',
        clauses: article.clauses[site.sentence] ?? [],
      });
    }
  }
  return null;
};
