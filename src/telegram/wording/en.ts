import { pluralIn } from '../../text/plural.ts';
import { en as pages } from './settings/en.ts';
import { en as wishes } from './wishes/en.ts';
import type { BotWording } from './wording-form.ts';

const plural = pluralIn('en');

/** "UTC", "GMT+2": not a place but a time. */
const isOffset = (place: string) => /^(?:UTC|GMT)/.test(place);
const timeOf = (place: string) => (isOffset(place) ? place : `${place} time`);

export const en: BotWording = {
  locale: 'en-GB',
  languageName: 'English',

  welcome: [
    'I read the news and answer with what was said, word for word, with the source.',
    'Ask me: who said what, what happened where, what is known about something.',
    'I can also send you a digest every day at a time you choose: /subscribe',
  ],
  moreQuestion: 'more',
  questions: {
    archive: 'What do you have?',
    today: 'What happened today?',
    latest: { label: 'The latest', question: "What's new?" },
    speaker: (name) => `What did ${name} say?`,
  },
  help: (speaker) => [
    `Write a question in English, Bulgarian, Russian or Ukrainian: ${speaker === null ? '' : `“what did ${speaker} say”, `}“what's new”, “what do you have”. Follow up with “and about sanctions?”.`,
    'Every quotation is cut out of an article and never reworded. The numbers lead to the sources. Where the articles say nothing, I say so.',
    'In a group, mention me or reply to me.',
  ],
  commands: {
    start: 'What this bot does',
    help: 'How to ask, and all commands',
    subscribe: 'A digest every day: /subscribe 08:00 Sofia',
    unsubscribe: 'No more digests',
    digest: 'The latest stories now',
    settings: 'Time, zone, stories, language, silent, pause',
    mydata: 'All that is stored about you',
    forgetme: 'Delete all that is stored about you',
    invite: 'A link that lets one person in',
  },

  askTime: 'When shall I send it?',
  otherTime: 'Other time',
  typeTime: 'Write the time, for example 8:30 or 6 pm.',
  timeNotUnderstood: (words) => `I can't read “${words}” as a time. Write it like 8:30 or 6 pm.`,
  confirmZone: ({ time, place, now }) =>
    `${time} ${isOffset(place) ? '' : 'in '}${place} (now ${now} there). Right?`,
  confirmZoneOnly: ({ place, now }) => `${timeOf(place)} (now ${now} there). Right?`,
  right: 'Right',
  otherZone: 'Other place',
  typeZone:
    'Write your city, such as Sofia, a zone such as GMT+2, or what your clock shows now, such as 14:32.',
  zoneNotUnderstood: (words) =>
    `I don't know the zone of “${words}”. Write a bigger city nearby, such as Sofia, or GMT+2.`,
  subscribed: ({ day, time, place, relative }) => {
    const when = { today: `today, ${day}`, tomorrow: `tomorrow, ${day}`, later: `on ${day}` }[relative];
    return `Done. Next digest ${when}, ${time} ${timeOf(place)}.`;
  },
  timeIsSkipped: ({ day, place, from, to }) =>
    `That time does not exist on ${day} in ${place} (the clock jumps from ${from} to ${to}); I'll send at ${to} that day.`,
  latestDigest: 'The latest one now',
  stopQuestion: 'No more digests?',
  stopYes: 'No more',
  stopPause: 'Pause them',
  stopNo: 'Keep them',
  notStopped: 'Digests come as before.',
  unsubscribed: 'Done. No more digests. You can still ask me anything.',
  notSubscribed: 'You get no digest. To have one every day: /subscribe',
  subscribe: 'Subscribe',

  lateDigest: (time) => `This is the digest of ${time}, late: it could not go out then.`,
  noArticles:
    'I have no articles yet. The operator adds them with “verbatim ingest” or in the articles folder.',
  quietWeek: 'A quiet week: nothing new on your topics.',

  settings: 'Settings',
  settingTime: (time) => (time === null ? 'Digest: off' : `Digest: ${time}`),
  settingZone: (place) => `Zone: ${place ?? 'not set'}`,
  settingStories: (count) => `Stories: ${count}`,
  settingLanguage: (name) => `Language: ${name}`,
  settingWriting: (style) => `Wording: ${style === 'exact' ? 'the articles’' : 'the model’s'}`,
  settingSilent: (on) => (on ? '🔇 Silent: on' : 'Silent: off'),
  settingPaused: (on) => (on ? '⏸ Paused' : 'Pause: off'),
  nextDigest: ({ day, time, place, relative }) => {
    const when = { today: `today, ${day}`, tomorrow: `tomorrow, ${day}`, later: day }[relative];
    return `Next digest ${when}, ${time} ${timeOf(place)}.`;
  },
  noNextDigest: 'No digest is planned.',
  back: 'Back',
  pages,
  wishes,
  chooseTime: 'When shall the digest come? Or write a time.',
  chooseStories: 'How many stories at most?',
  chooseLanguage: 'Which language shall I speak? Articles stay in theirs.',
  paused: 'Paused: no digests until you resume. Questions work as before.',
  resumed: 'Resumed.',
  resume: 'Resume',

  myData: 'All that is stored about you:',
  myDataFile: 'All that is stored about you is in this file.',
  forgetQuestion:
    'Delete everything stored about you here: settings, subscription, conversation, messages? This cannot be undone.',
  forgetYes: 'Delete everything',
  forgetNo: 'Keep it',
  forgotten: 'Deleted. Nothing about you is stored any more. If you write again, we start anew.',
  notForgotten: 'Nothing was deleted.',

  unreadable: {
    voice: "I can't read voice messages yet. Write the question, please.",
    photo: "I can't read pictures yet. Write the question, please.",
    video: "I can't watch videos yet. Write the question, please.",
    sticker: "A sticker tells me little. Write a question, for example: what's new?",
    file: "I can't read files sent here. Write the question, please.",
    other: "I can't read this kind of message. Write a question, please.",
  },
  noQuestion: "I see no words in this. Write a question, for example: what's new?",
  edited: 'I answer each message once. Send the changed question as a new message, please.',
  tooLong: 'This is long for a question. Put it in a sentence or two, please.',
  unknownCommand: (meant) =>
    `I don't know this command. ${meant === null ? '' : `Did you mean /${meant}? `}/help lists those I know.`,

  failed: 'Something broke on my side; it is in the log. Please try again in a minute.',
  tookTooLong: 'This took too long, so I stopped. Try a narrower question: a name, a topic, a date.',
  tooManyQuestions: (seconds) =>
    `Too many questions at once; the next answer comes ${plural(seconds, { one: 'in # second', other: 'in # seconds' })}. Please ask again then.`,
  mayHaveBeenLost: (messages) =>
    plural(messages, {
      one: 'A message of mine may not have reached you.',
      other: '# messages of mine may not have reached you.',
    }),
  sendAgain: 'Send again',
  sentAgain: 'Sending again.',

  contextOf: 'In context:',
  articleGone: 'This article was withdrawn, or is no longer kept.',
  buttonExpired: 'This button is too old. Please ask again.',
  askAgain: 'Please ask again.',
  reported: 'Thank you. The people who run this bot will look at it.',
  reportTitle: 'A reader reports this answer:',
  adminsOnly: 'Only those who run this bot can do this.',
  groupAdminsOnly: 'In a group, its admins can do this.',

  notOpen: 'This bot is not open to everybody. Ask the person who runs it to let you in.',
  inviteNeeded: 'This bot is by invitation. Open the link that you were given, or send /start with the code.',
  inviteRefused: 'This invitation is unknown or used. Ask for a new one.',
  invite: (link) => `An invitation for one person: ${link}`,
  inviteNotNeeded: 'This bot is open to everybody (ACCESS=open); nobody needs an invitation.',
  inviteByList:
    "Invitations let nobody in with ACCESS=list. Add the person's id to ACCESS_LIST and start the bot again, or set ACCESS=invite.",
};
