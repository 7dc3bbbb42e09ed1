import { clausesOf, opensAlike } from './check-wording.ts';
import { guardDoubts } from './guard-doubts.ts';
import { orderDoubts } from './order-doubts.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { reversalsBetween } from './reversals-between.ts';
import { termDoubts } from './term-doubts.ts';

/** A sentence that is held against several sources: what is read of it is read once. */
export interface ReadWording {
  readonly whole: Statement;
  /** Its clauses, where it has several; read when they are first asked for. */
  readonly clauses: () => readonly Statement[];
}

export function readWording(text: string, language: string): ReadWording {
  let clauses: readonly Statement[] | undefined;
  return {
    whole: readStatement(text, language),
    clauses: () => {
      clauses ??= clausesOf(text).map((clause) => readStatement(clause, language));
      return clauses;
    },
  };
}

/**
 * Whether `doubtsOfWording` has no doubt, without the reasons: most sentences of other articles lack a word, which is told at once, and
 * nothing else of them is then compared.
 */
export function isStatedBy({ whole, clauses }: ReadWording, sources: readonly Statement[]): boolean {
  if (sources.some((source) => states(source, whole))) return true;
  if (sources.length < 2 || clauses().length < 2) return false;
  let before: Statement | undefined;
  for (const clause of clauses()) {
    const source = sources.find((each) => states(each, clause));
    if (source === undefined) return false;
    if (before !== undefined && source !== before && !opensAlike(clause, source)) return false;
    before = source;
  }
  return true;
}

function states(source: Statement, claim: Statement): boolean {
  const { language } = claim;
  return (
    termDoubts(claim, source, language).length === 0 &&
    guardDoubts(claim, source).length === 0 &&
    orderDoubts(claim, source).length === 0 &&
    (claim.text === source.text ||
      reversalsBetween(claim.reversible(), source.reversible(), language).length === 0)
  );
}
