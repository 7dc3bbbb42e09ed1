import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { SPEECH, WordClass } from '../tokens/word-class.ts';
import type { Rule } from './sieve.ts';

/** The construction in which a clause reports a quotation of its sentence. */
export function nameReport(parse: ParsedSentence, clause: Clause, chunk: number): Rule {
  const before = parse.chunks[chunk - 1];
  if (clause.kind === 'according') return 'according to';
  if (clause.kind === 'noun') return 'speech noun';
  if (clause.verb > chunk) return 'later cue';
  if (clause.inverted && parse.chunks[clause.verb]?.verb === 'passive') return 'agent of a passive';
  if (!has(clause.bits, SPEECH)) return 'sentence subject';
  if (before?.kind === 'colon') return 'lead-in with colon';
  const wasQuoted = parse.chunks.slice(0, clause.verb).some((c) => c.kind === 'quotation');
  if ((before?.kind === 'comma' || before?.kind === 'dash') && wasQuoted) return 'split quotation';
  if (!has(clause.bits, WordClass.Say)) return 'characterisation';
  return before?.kind === 'comma' || clause.verb === chunk - 1 ? 'lead-in' : 'partial quotation';
}
