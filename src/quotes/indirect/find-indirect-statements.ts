import type { Range } from '../../text/range.ts';
import { denies, isDisclaimed } from '../grammar/is-disclaimed.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { attributeToClause } from '../sieves/attribute-to-clause.ts';
import type { Attribution } from '../sieves/sieve.ts';
import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { contentOf } from './content-of.ts';

/** What somebody is reported to have said without, or with only some of it in, quotation marks. */
export interface IndirectStatement extends Range {
  readonly sentence: number;
  readonly attribution: Attribution;
}

/** Shorter contents are objects ("said no"), not statements. */
const FEWEST_WORDS = 3;
/** Without articles and copula two words make a statement: мост закрыт. */
const FEWEST_SLAVIC_WORDS = 2;

/** Peskov said that … / promised to … / Talks have ended, the ministry said / according to the report, …. */
export function findIndirectStatements(
  parse: ParsedSentence,
  clauses: readonly Clause[],
  sentence: number,
): readonly IndirectStatement[] {
  const statements: IndirectStatement[] = [];
  let takenUntil = -1;
  for (const clause of clauses) {
    if (!reports(parse, clause)) continue;
    const content = contentOf(parse, clause, clauses);
    if (content === null || content[0] < takenUntil || wordsOutsideMarks(parse, content) < fewestWords(parse))
      continue;
    const attribution = attributeToClause(parse, clause, { rule: 'indirect statement', clauses });
    if (attribution === null) continue;
    statements.push({ ...charactersOf(parse, content), sentence, attribution });
    takenUntil = content[1];
  }
  return statements;
}

function fewestWords({ tokens }: ParsedSentence): number {
  return tokens.lexicon.language === 'en' ? FEWEST_WORDS : FEWEST_SLAVIC_WORDS;
}

function reports(parse: ParsedSentence, clause: Clause): boolean {
  if (clause.subject < 0 || !has(clause.bits, WordClass.Say)) return false;
  if (denies(parse, clause) || isDisclaimed(parse, clause)) return false;
  const verb = parse.chunks[clause.verb];
  return clause.kind === 'according' || (verb?.verb !== 'passive' && verb?.verb !== 'infinitive');
}

function wordsOutsideMarks(
  { chunks, tokens }: ParsedSentence,
  [from, to]: readonly [number, number],
): number {
  const first = chunks[from]?.from ?? 0;
  const last = chunks[to - 1]?.to ?? 0;
  let words = 0;
  for (let i = first; i < last && words < FEWEST_WORDS; i++) {
    if (!has(tokens.shapes[i], Shape.Punctuation | Shape.Quotation)) words++;
  }
  return words;
}

function charactersOf({ chunks, tokens }: ParsedSentence, [from, to]: readonly [number, number]): Range {
  return {
    start: tokens.starts[chunks[from]?.from ?? 0] ?? 0,
    end: tokens.ends[(chunks[to - 1]?.to ?? 1) - 1] ?? 0,
  };
}
