/** How much nearer a role in the sentence, a turn of speech or a known gender brings somebody; set on the tuning articles. */
export const discourseWeights = {
  /** The score of a subject in the same sentence; falls with sentences and paragraphs in between. */
  here: 3,
  perSentence: 0.5,
  perParagraph: 0.3,
  /** Factors for objects, and for names that only modify another noun. */
  object: 0.5,
  modifier: 0.3,
  knownGender: 0.6,
  lastSpeaker: 1.1,
  lastSpeakerAfterShift: 0.2,
  /** Factor for a name that nothing shows to be a person's. */
  doubtful: 0.6,
  asked: 1.2,
  /** Below these nobody is meant for certain, and the pronoun stays unresolved. */
  lowestScore: 0.8,
  smallestMargin: 0.35,
  /** From this margin on the resolution counts as certain. */
  certainMargin: 1.2,
};
