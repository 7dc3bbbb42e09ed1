/** One language's ways to tell the bot to do something, as patterns in lower case. */
export interface IntentWords {
  /** These are all that is said. */
  readonly start: string;
  readonly help: string;
  readonly digest: string;
  readonly settings: string;
  /** The name of a setting opens its page, and so does what is done on it where it is not said to what. */
  readonly pages: Readonly<Record<NamedPage, string>>;
  readonly pause: string;
  readonly resume: string;
  readonly unsubscribe: string;
  readonly myData: string;
  readonly forget: ForgetWords;
  readonly stop: StopWords;
  /** The words begin with these; times, days or a place may follow. */
  readonly subscribe: string;
  /** Between "subscribe me" and what the news shall be about: "to news about". */
  readonly subscribeAbout: string;
  readonly move: string;
  readonly digestAt: string;
  readonly timesADay: string;
  readonly send: string;
  /** What may stand between "send me" and the time. */
  readonly sent: string;
  /** "pause", before how long. */
  readonly pauseFor: string;
  readonly every: string;
  /** What says nothing beside a time and a place. */
  readonly fillers: string;
}

export type NamedPage = 'time' | 'zone' | 'quiet' | 'topics' | 'muted' | 'language';

/** "Delete all that you know about me": a verb and nothing but fillers, one of which says whose it is. */
export interface ForgetWords {
  readonly verbs: string;
  readonly whose: string;
  readonly fillers: string;
}

/** "Don't send me anything any more". */
export interface StopWords {
  /** "don't", before an imperative. */
  readonly negations: string;
  readonly imperatives: string;
  /** "stop", before an infinitive. */
  readonly ends: string;
  readonly infinitives: string;
  /** "I don't want", before what is not wanted. */
  readonly refusals: string;
  /** "Leave me alone", which is all that is said. */
  readonly alone: string;
  /** What may stand around: to whom, what, since when. Words of anything else make it a question about the news. */
  readonly fillers: string;
}
