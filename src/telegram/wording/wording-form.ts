import type { SettingsWording } from './settings/settings-wording.ts';
import type { WishesWording } from './wishes/wishes-wording.ts';

/** A moment told in the reader's zone, in parts that each language puts together its own way. */
export interface ToldMoment {
  /** "Saturday 17 May". */
  readonly day: string;
  /** "08:00". */
  readonly time: string;
  /** "Sofia". */
  readonly place: string;
  readonly relative: 'today' | 'tomorrow' | 'later';
}

export interface SkippedTime {
  /** "30 March". */
  readonly day: string;
  readonly place: string;
  /** "03:00", the moment that the clock jumps from, and where it jumps to. */
  readonly from: string;
  readonly to: string;
}

export type CommandName =
  | 'start'
  | 'help'
  | 'subscribe'
  | 'unsubscribe'
  | 'digest'
  | 'settings'
  | 'mydata'
  | 'forgetme'
  | 'invite';

/** What a message holds that the bot cannot read. */
export type Unreadable = 'voice' | 'photo' | 'video' | 'sticker' | 'file' | 'other';

/** The bot's own words in one language, written by hand. Everything put in comes ready to be shown. */
export interface BotWording {
  /** For Intl. */
  readonly locale: string;
  /** The language's name in itself. */
  readonly languageName: string;

  /** What the bot is, for the first message: a paragraph a line. */
  readonly welcome: readonly string[];
  /** What a reader would type to see more of an answer. */
  readonly moreQuestion: string;
  /** Questions that a newcomer can press. */
  readonly questions: {
    readonly archive: string;
    readonly today: string;
    readonly latest: { readonly label: string; readonly question: string };
    readonly speaker: (name: string) => string;
  };
  /** What is beside the commands to know, a paragraph a line; with somebody whom the articles quote, where there is one. */
  readonly help: (speaker: string | null) => readonly string[];
  /** One line a command, for the menu and the help. */
  readonly commands: Readonly<Record<CommandName, string>>;

  readonly askTime: string;
  readonly otherTime: string;
  readonly typeTime: string;
  readonly timeNotUnderstood: (words: string) => string;
  /** "08:00 in Sofia (now 14:32 there). Right?" */
  readonly confirmZone: (told: { time: string; place: string; now: string }) => string;
  readonly confirmZoneOnly: (told: { place: string; now: string }) => string;
  readonly right: string;
  readonly otherZone: string;
  readonly typeZone: string;
  readonly zoneNotUnderstood: (words: string) => string;
  readonly subscribed: (next: ToldMoment) => string;
  readonly timeIsSkipped: (skipped: SkippedTime) => string;
  readonly latestDigest: string;
  readonly stopQuestion: string;
  readonly stopYes: string;
  readonly stopPause: string;
  readonly stopNo: string;
  readonly notStopped: string;
  readonly unsubscribed: string;
  readonly notSubscribed: string;
  readonly subscribe: string;

  readonly lateDigest: (time: string) => string;
  readonly noArticles: string;
  readonly quietWeek: string;

  readonly settings: string;
  readonly settingTime: (time: string | null) => string;
  readonly settingZone: (place: string | null) => string;
  readonly settingStories: (count: number) => string;
  readonly settingLanguage: (name: string) => string;
  readonly settingSilent: (on: boolean) => string;
  /** Whose words answers are in, where a model may write them. */
  readonly settingWriting: (style: 'exact' | 'fluent') => string;
  readonly settingPaused: (on: boolean) => string;
  readonly nextDigest: (next: ToldMoment) => string;
  readonly noNextDigest: string;
  readonly back: string;
  /** The pages under the settings. */
  readonly pages: SettingsWording;
  readonly wishes: WishesWording;
  readonly chooseTime: string;
  readonly chooseStories: string;
  readonly chooseLanguage: string;
  readonly paused: string;
  readonly resumed: string;
  readonly resume: string;

  readonly myData: string;
  readonly myDataFile: string;
  readonly forgetQuestion: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly forgotten: string;
  readonly notForgotten: string;

  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly noQuestion: string;
  readonly edited: string;
  readonly tooLong: string;
  /** `meant`: the command that was perhaps meant. */
  readonly unknownCommand: (meant: string | null) => string;

  readonly failed: string;
  readonly tookTooLong: string;
  readonly tooManyQuestions: (seconds: number) => string;
  readonly mayHaveBeenLost: (messages: number) => string;
  readonly sendAgain: string;
  readonly sentAgain: string;

  readonly contextOf: string;
  readonly articleGone: string;
  readonly buttonExpired: string;
  readonly askAgain: string;
  readonly reported: string;
  /** To the admins: what was asked, and what the answer rested on. */
  readonly reportTitle: string;
  readonly adminsOnly: string;
  readonly groupAdminsOnly: string;

  readonly notOpen: string;
  readonly inviteNeeded: string;
  readonly inviteRefused: string;
  readonly invite: (link: string) => string;
  /** To an admin, where invitations change nothing. */
  readonly inviteNotNeeded: string;
  readonly inviteByList: string;
}
