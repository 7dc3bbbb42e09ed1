import type { Gender } from '../grammar/mention.ts';

/** Somebody, or a body, that the article names. */
export interface Entity {
  /** The fullest name in the article. */
  readonly name: string;
  /** Its words in lower case, without initials. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation';
  gender: Gender;
  /** Role words seen beside the name, in lower case: "senator", "spokesman". */
  readonly roleWords: Set<string>;
  /** The fullest role as worded: "Kremlin spokesman". */
  role: string | null;
  /** The fullest that reads as one. */
  readableRole: string | null;
  /** True once it is the subject of a verb of saying. */
  speaks: boolean;
  /** Character offset of its name: where it first is a subject, else where it first stands. */
  readonly firstNamed: number;
  /** In the order of the text. */
  readonly appearances: Appearance[];
}

export interface Appearance {
  /** Character offset. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Stands where the subject of a sentence stands. */
  readonly subject: boolean;
  /** Only modifies another noun: "Trump" of "the Trump campaign", "Clinton’s". */
  readonly modifier: boolean;
}
