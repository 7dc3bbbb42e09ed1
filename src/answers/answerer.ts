import type { Answer } from './answer.ts';
import type { WritingStyle } from './writing/sentence-model.ts';

/**
 * What a conversation is about so far, so that a follow-up can change one part of it. Plain JSON: it is stored with the
 * conversation and handed back with the next question. Only `answers/` reads its fields.
 */
export interface Frame {
  readonly kind: string;
  readonly speakers?: readonly string[];
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  /** What was spoken of before somebody was asked for by what he is ("the mayor"), without a topic of his own. */
  readonly matter?: string;
  /** ISO 639-1 of the language in which the words are wanted. */
  readonly inLanguage?: string;
  /** The outlet from which alone they are wanted. */
  readonly inOutlet?: string;
  /** What was asked, where it was no question about somebody's words. */
  readonly question?: string;
  /** How many results were shown, for "more". */
  readonly shown?: number;
  /** The slice that stood first in the answer, for "the full quote" and "where was that said". */
  readonly focus?: Focus;
  /** ISO 639-1 of the last question: a follow-up of one word hardly tells its own. */
  readonly language?: string;
  /** Whose words were shown on the topic: "who else" leaves them out. */
  readonly heard?: readonly string[];
  /** Whose words were left out of the last answer, and are of its continuation. */
  readonly except?: readonly string[];
  /** Who was asked for, the last one last: "compare them" means these. */
  readonly named?: readonly string[];
  /** True where nothing was found on it. */
  readonly nothingFound?: true;
  /** Names that were offered to choose from; the next message may be one of them. */
  readonly choices?: readonly string[];
  /** Full names that were given or chosen: a surname alone then means one of these. */
  readonly known?: readonly string[];
}

export interface Focus {
  readonly articleId: string;
  /** Absent: the current one. */
  readonly version?: number;
  readonly field?: 'title';
  readonly start: number;
  readonly end: number;
}

export interface Question {
  readonly id?: string;
  readonly question: string;
  /** "Now" for the question: later articles are invisible. */
  readonly asOf: Date;
  /** IANA zone in which the reader's days are counted. */
  readonly zone: string;
  /** The language of the chat, a prior for the language of the question. */
  readonly language?: string;
  readonly frame?: Frame;
  /** How freely a model may word the answer; absent: as the operator says. */
  readonly style?: WritingStyle;
  /** Whose budget for the model is spent; absent: nobody's own. */
  readonly reader?: string;
}

export interface AnswerOutcome {
  readonly answer: Answer;
  /** The frame for the next question of this conversation; null resets it. */
  readonly frame: Frame | null;
  /** Whether "more" would show anything further; absent where the answer is nothing to go on from. */
  readonly hasMore?: boolean;
}

/** From a question to a checked answer: the one path for the command line, the terminal chat and Telegram. */
export interface Answerer {
  /** `onDraft` hears the answer as far as it stands while a model writes it; what it was told is never taken back. */
  answer(question: Question, signal?: AbortSignal, onDraft?: (draft: Answer) => void): Promise<AnswerOutcome>;
}
