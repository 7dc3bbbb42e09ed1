/** How much nearer a role in the sentence, a turn of speech or a known gender brings somebody; set on the tuning articles. */
export const discourseWeights = {
  /** The score of a subject in the same sentence; falls with sentences and paragraphs in between. */
  here: 3,
  perSentence: 0.5,
  perParagraph: 0.65,
  /** Factors for objects, and for names that only modify another noun. */
  object: 0.37,
  modifier: 0.58,
  knownGender: 0.46,
  lastSpeaker: 0.7,
  lastSpeakerAfterShift: 0.24,
  /** Factor for a name that nothing shows to be a person's. */
  doubtful: 0.6,
  asked: 1.24,
  /** Below these nobody is meant for certain, and the pronoun stays unresolved. */
  lowestScore: 1.19,
  smallestMargin: 0.43,
  /** From this margin on the resolution counts as certain. */
  certainMargin: 0.9,
};
