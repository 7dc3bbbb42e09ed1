/**
 * What a word may be, as bits: a word of news prose is seldom only one thing ("states", "left"), and the grammar asks in
 * context. Kept in one number for speed.
 */
export const WordClass = {
  /** Reporting verbs that may carry a quotation whole: said, told, wrote. */
  Say: 1 << 0,
  /** Verbs that take words of somebody inside a sentence: called, described, accused, vowed. */
  Characterise: 1 << 1,
  /** Participle of a verb above: saying, calling. */
  Participle: 1 << 2,
  /** Any other finite verb. */
  Verb: 1 << 3,
  /** is, has, would, can, did … */
  Auxiliary: 1 << 4,
  Adverb: 1 << 5,
  /** Pronouns that can be who speaks: he, she, they, I, who apart. */
  Pronoun: 1 << 6,
  /** who, which, that. */
  Relative: 1 << 7,
  Determiner: 1 << 8,
  /** his, her, their: a determiner that points at somebody. */
  Possessive: 1 << 9,
  Preposition: 1 << 10,
  Conjunction: 1 << 11,
  /** because, when, if, while … */
  Subordinator: 1 << 12,
  /** Days, months, yesterday, later. */
  Time: 1 << 13,
  /** Mr, Sen, President: stands before a name. */
  Title: 1 << 14,
  /** Nouns for people: spokesman, senator, voter. */
  Role: 1 << 15,
  /** Nouns for bodies that speak: ministry, campaign, union. */
  Organisation: 1 << 16,
  /** Nouns for what is written: report, letter, poll. */
  Document: 1 << 17,
  Masculine: 1 << 18,
  Feminine: 1 << 19,
  Plural: 1 << 20,
  Negation: 1 << 21,
  /** Given names, so that "Jordan" and "Jordan Smith" are told apart. */
  GivenName: 1 << 22,
  /** Countries, capitals, seats of power that stand for governments. */
  Government: 1 << 23,
  /** source, official, insider: people who go unnamed. */
  Anonymous: 1 << 24,
  /** Nationality and party adjectives: Turkish, Republican. */
  Adjective: 1 << 25,
  /** Oblique pronouns: him, her, them, us. */
  Object: 1 << 26,
  /** Bare infinitive or present plural, which is also a noun: report, state, claim. */
  Ambiguous: 1 << 28,
  /** Verbs of thinking: believe, hope, fear. */
  Think: 1 << 29,
} as const;

/** Verbs that tell what somebody says, calls something or thinks. */
export const SPEECH = WordClass.Say | WordClass.Characterise | WordClass.Think;

/** Whatever may be a verb, and whatever stands for people, bodies and what is written. */
export const ANY_VERB = WordClass.Say | WordClass.Characterise | WordClass.Verb | WordClass.Think;
export const ANY_NOUN = WordClass.Role | WordClass.Organisation | WordClass.Document | WordClass.Title;

/** How a token looks, as bits. */
export const Shape = {
  Capital: 1,
  AllCapitals: 2,
  Number: 4,
  Punctuation: 8,
  Quotation: 16,
  Break: 32,
  /** An abbreviation with its point, or an initial. */
  Pointed: 64,
  Handle: 128,
} as const;
