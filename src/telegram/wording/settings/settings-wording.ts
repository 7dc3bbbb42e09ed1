/** The words of the pages under the settings in one language. What is put in comes ready to be shown. */
export interface SettingsWording {
  /** "Every day", "Mon–Fri", or short names of days. */
  readonly everyDay: string;
  readonly weekdays: string;
  readonly weekend: string;
  readonly settingDays: (days: string) => string;
  readonly chooseDays: string;
  readonly daysNotUnderstood: (words: string) => string;

  readonly addTime: string;
  readonly chooseMoreTimes: string;
  readonly removeTime: (time: string) => string;
  readonly turnOff: string;
  readonly tooManyTimes: (most: number) => string;

  readonly settingQuiet: (hours: string | null) => string;
  readonly chooseQuiet: string;
  readonly noQuiet: string;
  readonly quietNotUnderstood: (words: string) => string;
  /** A time of the digest lies in the quiet hours, so it comes at their end. */
  readonly timeIsQuiet: (time: string, end: string) => string;

  readonly settingPausedUntil: (day: string) => string;
  readonly choosePause: string;
  readonly pauseForDay: string;
  readonly pauseForWeek: string;
  readonly pauseOpen: string;
  readonly pausedUntil: (day: string) => string;
  readonly pauseNotUnderstood: (words: string) => string;
  readonly pauseInPast: (day: string) => string;

  readonly settingTopics: (count: number) => string;
  readonly settingMuted: (count: number) => string;
  readonly settingSources: (count: number) => string;
  readonly chooseTopics: string;
  readonly chooseMuted: string;
  readonly chooseSources: string;
  /** "12 in all; the last ones:" */
  readonly listed: (count: number) => string;
  readonly clearAll: string;
  readonly muted: (topic: string) => string;
  readonly tooManyTopics: (most: number) => string;
  readonly topicTooLong: (most: number) => string;

  readonly settingStyle: (style: 'full' | 'short') => string;

  readonly crowdedDigest: (minutes: number) => string;
  readonly muteStory: string;
  readonly whoSaidWhat: string;
  readonly nobodyQuoted: string;
  readonly later: string;
  readonly laterDone: (time: string) => string;
  readonly moreOnThis: string;
  /** Before the names of the people in a story. */
  readonly peopleInStory: string;
  /** Of a report of a story. */
  readonly addsNothing: string;
  readonly topicsUnmatched: (topics: readonly string[]) => string;
  /** To a reader who blocked the bot and is back. */
  readonly missedQuestion: string;
  readonly sendMissed: string;
  readonly skipMissed: string;
  readonly missedComes: string;
  /** In a digest that went out, in the place of a story. */
  readonly storyWithdrawn: string;
  readonly storyCorrected: string;
  /** To the reader, once. */
  readonly tellWithdrawn: (title: string) => string;
  readonly tellCorrected: (title: string) => string;
  readonly trouble: (cause: string) => string;
  /** To an admin: there is nothing that digests could tell. */
  readonly standstill: string;
}
