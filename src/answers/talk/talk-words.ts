import type { TalkKind } from '../understand/questions/question-forms.ts';

/** What is replied where no article has to be looked up, in one language. Short, plain, kind. */
export interface TalkWords {
  readonly replies: Readonly<Record<Exclude<TalkKind, 'no-news'>, string>>;
  /** Nothing in the message to look for: emoji, one letter. */
  readonly noise: string;
  /** In reply to a piece of program or markup. */
  readonly noQuestion: string;
  /** In reply to a language that is not spoken here. */
  readonly otherLanguage: string;
  readonly severalQuestions: string;
  /** "More" when everything was shown. */
  readonly noMore: string;
  /** A follow-up when nothing was asked before. */
  readonly nothingBefore: string;
  readonly startAgain: string;
  readonly whichTime: (words: string) => string;
  /** In reply to a question what will be said or will happen at a time that has not come. */
  readonly stillToCome: (words: string) => string;
  /** Ranges of time in the reader's words, for buttons; each must be readable as a time by itself. */
  readonly times: readonly string[];
  readonly whoIsMeant: string;
  /** Beside the words of the one who speaks, where two are compared. */
  readonly nothingBy: (name: string) => string;
  /** Where nobody of the name asked for speaks, and somebody of a like name does. */
  readonly didYouMean: (name: string) => string;
  /** In reply to what only means something after something else: "why?", "what about", "who said that?". */
  readonly whatIsMeant: string;
  readonly archive: {
    readonly empty: string;
    readonly articles: (count: number, from: string, to: string) => string;
    readonly undated: (count: number) => string;
    /** How many articles have the words of a topic; `isMost` where some of them may have not all of the words. */
    readonly mentions: (count: number, topic: string, isMost: boolean) => string;
    readonly sources: (names: string) => string;
    readonly speakers: (names: string) => string;
    readonly ask: (name: string) => string;
  };
}
