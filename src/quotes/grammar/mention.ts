import type { Range } from '../../text/range.ts';

export type Gender = 'masculine' | 'feminine' | 'unknown';

/** The words by a cue that say who speaks, in character offsets. */
export interface Mention extends Range {
  readonly kind: 'person' | 'pronoun' | 'description' | 'organisation' | 'document' | 'anonymous';
  /** What a relative pronoun stands for: "the engineer" of "the engineer, who said". */
  readonly words?: Range;
  /** The name inside the mention ("Dmitry Peskov" of "Kremlin spokesman Dmitry Peskov"), else null. */
  readonly name: Range | null;
  /** The words of a role before the name, else null. */
  readonly role: Range | null;
  readonly gender: Gender;
  readonly plural: boolean;
  /** In lower case: the pronoun, or the last noun of a description. */
  readonly head: string;
}
