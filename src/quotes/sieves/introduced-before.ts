import { readMention } from '../grammar/read-mention.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import { mainSubject } from './sentence-subject.ts';
import type { Sieve } from './sieve.ts';

/** The sentence before ends in a colon, or tells of somebody's saying and the quotation stands alone after it. */
export const introducedBefore: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence - 1];
  const own = article.parses[site.sentence];
  if (parse === undefined || own === undefined || site.chunk > 1) return null;
  if (own.sentence.paragraph - parse.sentence.paragraph > 1) return null;
  const standsAlone = own.chunks.every(
    (chunk) => chunk.kind === 'quotation' || chunk.kind === 'other' || chunk.kind === 'dash',
  );
  const colon = parse.chunks.at(-1)?.kind === 'colon';
  if (!standsAlone && !colon) return null;
  if (!colon && parse.chunks.some((chunk) => chunk.kind === 'quotation')) return null;
  const clauses = (article.clauses[site.sentence - 1] ?? []).filter(
    (clause) => clause.subject >= 0 && has(clause.bits, WordClass.Say),
  );
  const last = clauses.at(-1);
  const adjacent = colon && last !== undefined && parse.chunks.length - last.verb <= 5;
  const clause = adjacent ? last : clauses[0];
  if (clause !== undefined)
    return attributeToClause(parse, clause, { rule: 'introduced by the sentence before', clauses });
  const subject = mainSubject(parse);
  const mention = subject < 0 ? null : readMention(parse, subject);
  if (!colon && mention?.name == null && mention?.gender === 'unknown') return null;
  return mention === null ? null : { rule: 'introduced by the sentence before', mention, cue: null };
};
