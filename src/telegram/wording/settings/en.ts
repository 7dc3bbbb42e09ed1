import { pluralIn } from '../../../text/plural.ts';
import type { SettingsWording } from './settings-wording.ts';

const plural = pluralIn('en');

export const en: SettingsWording = {
  everyDay: 'Every day',
  weekdays: 'Mon–Fri',
  weekend: 'Sat–Sun',
  settingDays: (days) => `Days: ${days}`,
  chooseDays: 'On which days? Press them, or write, for example: weekdays, or Monday and Thursday.',
  daysNotUnderstood: (words) =>
    `I can't read “${words}” as days. Write, for example: every day, weekdays, or Monday and Thursday.`,

  addTime: 'One more time',
  chooseMoreTimes: 'At what time, too? Or write it.',
  removeTime: (time) => `Not at ${time}`,
  turnOff: 'No digest',
  tooManyTimes: (most) => `A day can have ${most} digests at most. Take one away first.`,

  settingQuiet: (hours) => `Quiet: ${hours ?? 'never'}`,
  chooseQuiet: 'When shall nothing come? What falls into it comes at its end. Or write, for example: 22–7.',
  noQuiet: 'Never',
  quietNotUnderstood: (words) =>
    `I can't read “${words}” as hours. Write where they begin and end, for example: 22:30–7.`,
  timeIsQuiet: (time, end) => `${time} is in your quiet hours; that digest comes at ${end}.`,

  settingPausedUntil: (day) => `⏸ Until ${day}`,
  choosePause: 'For how long? Or write a day, for example: 30 May, or 10 days.',
  pauseForDay: 'A day',
  pauseForWeek: 'A week',
  pauseOpen: 'Until I resume',
  pausedUntil: (day) => `Paused: no digests before ${day}. Questions work as before.`,
  pauseNotUnderstood: (words) =>
    `I can't read “${words}” as a day. Write, for example: 30 May, 2027-05-30 or 10 days.`,
  pauseInPast: (day) => `${day} is over. Write a day to come, for example: 30 May, or 10 days.`,

  settingTopics: (count) => `Topics: ${count}`,
  settingMuted: (count) => `Muted: ${count}`,
  settingSources: (count) => `Muted outlets: ${count}`,
  chooseTopics:
    'Stories on your topics come first. Write topics or people, separated by commas. Press one to take it away.',
  chooseMuted:
    'Stories on these are left out. Write topics or people, separated by commas. Press one to take it away.',
  chooseSources:
    'I tell nothing from these outlets. Write their names or addresses, separated by commas. Press one to take it away.',
  listed: (count) => `${count} in all; the last ones:`,
  clearAll: 'Take all away',
  muted: (topic) => `Stories on “${topic}” are left out from now on.`,
  tooManyTopics: (most) => `That would be more than ${most}. Take some away first.`,
  topicTooLong: (most) => `A topic has at most ${most} letters. Write a word or two, or a name.`,

  settingStyle: (style) => `Length: ${style === 'full' ? 'full' : 'headlines'}`,

  crowdedDigest: (minutes) =>
    `Many readers get theirs at this minute; yours came about ${plural(minutes, { one: '# minute', other: '# minutes' })} later.`,
  muteStory: 'Mute',
  whoSaidWhat: 'Who said what',
  nobodyQuoted: 'Nobody is quoted in these reports.',
  later: 'Later',
  laterDone: (time) => `I'll send it again at ${time}.`,
  peopleInStory: 'In it: ',
  addsNothing: 'Nothing that was not reported before.',
  moreOnThis: 'More on this',
  topicsUnmatched: (topics) =>
    `Nothing in the latest news is about ${topics.map((topic) => `“${topic}”`).join(', ')} yet. Once something is, it comes first.`,
  missedQuestion:
    'Good to have you back. Digests come as before. While I could not reach you, some were missed. Shall I send what is new since?',
  sendMissed: 'Send it',
  skipMissed: 'No, go on',
  missedComes: 'I am sending what you have not seen yet.',
  storyWithdrawn: 'Withdrawn by its outlet since. What stood here is taken out.',
  storyCorrected:
    'Corrected by its outlet since. What stood here is taken out; the button with its number shows how it stands now.',
  tellWithdrawn: (title) => `A story of your digest was withdrawn by its outlet, and I took it out: ${title}`,
  tellCorrected: (title) =>
    `A story of your digest was corrected by its outlet; I took out what I had told of it: ${title}`,
  trouble: (cause) => `Digests cannot be made: ${cause} I try again every minute; see the log.`,
  standstill:
    'No article came for a day, so that digests have nothing to tell. Look at /sources and at the log.',
};
