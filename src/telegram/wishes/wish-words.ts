/** One language's ways to say what digests shall be like, as patterns in lower case. */
export interface WishWords {
  /** These are all that is said. */
  readonly short: string;
  readonly full: string;
  readonly silent: string;
  readonly loud: string;
  readonly moreStories: string;
  readonly fewerStories: string;
  readonly allTopics: string;
  readonly noQuiet: string;
  /** A topic follows these. */
  readonly follow: string;
  readonly unfollow: string;
  readonly only: string;
  readonly mute: string;
  readonly unmute: string;
  /** The same, in words that may go on from a question as well. */
  readonly bareOnly: string;
  readonly bareMute: string;
  /** Hours follow, or a word for the night. */
  readonly quiet: string;
  /** What stands around days of the week. */
  readonly aroundDays: string;
  /** A time follows. */
  readonly addTime: string;
  /** A place follows; where it is none that is known, it is asked for after the first and a question after the second. */
  readonly zone: string;
  readonly livesIn: string;
  /** How questions begin, which are no topic. */
  readonly questions: string;
}
