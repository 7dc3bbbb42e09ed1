import { isSpeaker } from '../grammar/can-speak.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import type { Sieve } from './sieve.ts';

/**
 * Keller argued that the dam was old. There was "a risk" indeed: who was told to say something in the sentence before goes on.
 * Only where reports are weighed: elsewhere as many words of others would be given to him.
 */
export const reportedBefore: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence - 1];
  const own = article.parses[site.sentence];
  if (parse === undefined || own === undefined || !article.language.weighsReports) return null;
  if (own.sentence.paragraph - parse.sentence.paragraph > 1) return null;
  const clauses = article.clauses[site.sentence - 1] ?? [];
  const clause = clauses.find(({ subject, bits }) => has(bits, WordClass.Say) && isSpeaker(parse, subject));
  return clause === undefined ? null : attributeToClause(parse, clause, { rule: 'report before', clauses });
};
