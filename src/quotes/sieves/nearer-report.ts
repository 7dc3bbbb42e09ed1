import type { Mention } from '../grammar/mention.ts';
import { has } from '../tokens/token-stream.ts';
import { SPEECH } from '../tokens/word-class.ts';
import type { ReportCandidate } from './report-evidence.ts';

/**
 * "Keller said that groups went with the marchers, whom he described as …": where the subject of `chosen` goes on as he or she in a
 * report nearer to the quotation, with nobody else's clause between, that report, with the name of whom its pronoun stands for; else
 * null. The speaker stays the same: only what is pointed at changes.
 */
export function nearerReportOfSame(
  chosen: ReportCandidate,
  candidates: readonly ReportCandidate[],
  chunk: number,
): ReportCandidate | null {
  const { clause, mention } = chosen;
  if (mention.kind !== 'person') return null;
  const between = candidates.filter(({ clause: { verb } }) => verb > clause.verb && verb < chunk);
  const nearest = between.findLast(({ clause: { bits } }) => has(bits, SPEECH));
  if (nearest === undefined || !goesOnAs(nearest.mention, mention)) return null;
  const isSomebodyElse = between.some(
    (other) =>
      other.mention.kind === 'person' &&
      other.clause.subject !== clause.subject &&
      other.clause.verb <= nearest.clause.verb,
  );
  if (isSomebodyElse) return null;
  const { start, end } = nearest.mention;
  const words = { start: mention.start, end: mention.end };
  return { clause: nearest.clause, mention: { ...mention, start, end, words } };
}

function goesOnAs({ kind, head, gender }: Mention, person: Mention): boolean {
  if (kind !== 'pronoun' || !/^s?he$/.test(head)) return false;
  return person.gender === 'unknown' || person.gender === gender;
}
