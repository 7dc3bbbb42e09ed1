import type { Chunk, ChunkKind } from '../grammar/chunk.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';

/** Up to the sentence's end, or to the next report: ", adding that …", "…, but Trump said". */
export function contentEnd(
  parse: ParsedSentence,
  from: number,
  { own, clauses }: { readonly own: Clause; readonly clauses: readonly Clause[] },
): number {
  const { chunks, tokens } = parse;
  let end = relativeEnd(parse, own, from);
  for (const clause of clauses) {
    if (clause.verb <= from || clause === own || !has(clause.bits, WordClass.Say)) continue;
    const opening = Math.min(clause.verb, clause.subject > from ? clause.subject : clause.verb);
    const before = chunks[opening - 1];
    const joined = before?.kind === 'comma' || before?.kind === 'conjunction' || before?.kind === 'dash';
    if (joined && (clause.subject === own.subject || opening < clause.verb || clause.inverted)) {
      end = opening;
      break;
    }
  }
  while (end > from && isEdge(tokens, chunks[end - 1])) end--;
  return end;
}

/** "The engineer, who said that the dam leaked, left": what somebody is told to have said in passing ends before the main verb. */
function relativeEnd({ chunks }: ParsedSentence, { subject }: Clause, from: number): number {
  const isInPassing = chunks[subject]?.kind === 'relative' && chunks[subject - 1]?.kind === 'comma';
  if (!isInPassing) return chunks.length;
  const end = chunks.findIndex(
    (chunk, i) =>
      i > from &&
      chunk.kind === 'comma' &&
      chunks[i + 1]?.kind === 'verb' &&
      chunks[i + 1]?.verb === 'finite',
  );
  return end < 0 ? chunks.length : end;
}

const EDGES: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['comma', 'conjunction', 'dash', 'colon']);

/** Whether a chunk is a mark or a conjunction, which no statement ends with. */
export function isEdge(tokens: TokenStream, chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'other') return has(tokens.shapes[chunk.from], Shape.Punctuation);
  return chunk !== undefined && EDGES.has(chunk.kind);
}
