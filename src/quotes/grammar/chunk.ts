/** A stretch of a sentence that the grammar takes as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  /** Token indexes `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The token that tells most: of a verb group the last verb, of a noun phrase its last word. */
  readonly head: number;
  /** Bits of WordClass: of verbs the head's, of noun phrases those of all their words. */
  readonly bits: number;
  readonly verb?: VerbForm;
}

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

export type ChunkKind =
  | 'noun'
  | 'pronoun'
  | 'verb'
  | 'preposition'
  | 'according'
  | 'relative'
  | 'conjunction'
  | 'subordinator'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quotation'
  | 'time'
  | 'adverb'
  | 'other';
