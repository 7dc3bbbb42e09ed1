import type { Range } from '../text/range.ts';

/** A slice of an article: `text === received.slice(start, end)` of the title where `field` says so, else of the text. */
export interface Span extends Range {
  readonly field?: 'title';
  readonly text: string;
}

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'anonymous';

export interface Speaker {
  /** The fullest name known ("Dmitry Peskov"); for the anonymous and the unresolved: the words used. */
  readonly name: string;
  /** The words by the cue: "Peskov", "he", "the spokesman". */
  readonly mention?: Range;
  readonly kind: SpeakerKind;
  /** The role as the article words it: "Kremlin spokesman". */
  readonly role?: string;
  /** False where the mention is a pronoun or description and nobody could be told to be meant. */
  readonly resolved: boolean;
}

/** Calibrated: `high` is right at least 97 times in 100. */
export type Confidence = 'high' | 'medium' | 'low';

/** Words that an article says somebody said. A direct quote's span lies inside its marks, or behind the dash or label that leads it. */
export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Range | null;
  /** Where A quotes B: the speaker is B, `via` is A. */
  readonly via?: Speaker;
  /** The paragraphs or pieces of one quotation share a number. */
  readonly part?: number;
  readonly confidence: Confidence;
}
