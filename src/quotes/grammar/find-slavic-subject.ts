import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { endsObliquely } from './oblique-name.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** What may stand between a subject and its verb besides nouns and oblique pronouns. */
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['preposition', 'adverb', 'time']);

/**
 * The subject before a Bulgarian, Russian or Ukrainian verb, over what hangs on prepositions, oblique nouns and pronouns:
 * [Линд] в беседе с журналистами заявила, [Гордев] я е предупредил; -1 where none stands in the same clause.
 * `isSpeaker` tells of a chunk whether it can say something, `known` holds the subjects of the verbs before it.
 */
export function slavicSubjectBefore(
  { chunks, tokens }: ParsedSentence,
  verb: number,
  { isSpeaker, known }: SubjectSearch,
): number {
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk === undefined) return -1;
    if (isOblique(chunk)) continue;
    if (chunk.kind === 'verb' && !has(chunk.bits, WordClass.Say)) return known.get(i) ?? -1;
    if (chunk.kind === 'pronoun') return i;
    if (chunk.kind === 'noun') {
      if (chunks[i - 1]?.kind !== 'preposition' && isSpeaker(i) && !endsObliquely(tokens, chunk.to - 1))
        return i;
    } else if (!BETWEEN.has(chunk.kind)) return -1;
  }
  return -1;
}

export interface SubjectSearch {
  readonly isSpeaker: (chunk: number) => boolean;
  readonly known: ReadonlyMap<number, number>;
}

/** A pronoun that is no subject: мне, я е предупредил. */
export function isOblique(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'pronoun') return false;
  return has(chunk.bits, WordClass.Object) && !has(chunk.bits, WordClass.Pronoun);
}
