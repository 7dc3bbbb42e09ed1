import type { Answer } from './answer.ts';

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
  /** What was asked, where it was no question about somebody's words. */
  readonly question?: string;
  /** How many results were shown, for "more". */
  readonly shown?: number;
  /** The slice that stood first in the answer, for "the full quote" and "where was that said". */
  readonly focus?: { readonly articleId: string; readonly start: number; readonly end: number };
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
  answer(question: Question, signal?: AbortSignal): Promise<AnswerOutcome>;
}
