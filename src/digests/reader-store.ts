import type { NewMessage } from '../delivery/outbox.ts';
import type { Span } from '../quotes/quote.ts';
import type { Slot } from './next-send.ts';
import type { NextSend, Reader, ReaderSettings } from './reader.ts';

/** What a story was told from: the version of an article, and which of its words. */
export interface ToldReport {
  readonly articleId: string;
  readonly version: number;
  readonly passages: readonly ToldPassage[];
}

export type ToldPassage = Pick<Span, 'start' | 'end' | 'field'>;

/** A story of a digest that went out: its place in the reader's ledger, and what it was told from. */
export interface ToldDigestStory {
  readonly key: string;
  readonly reports: readonly ToldReport[];
  /** The headline, and which of the reports it is from. */
  readonly headline?: ToldHeadline;
}

export interface ToldHeadline {
  readonly articleId: string;
  /** As it was shown. */
  readonly title: string;
}

/** A digest that is due, as it goes into the store: messages, ledger and next date in one transaction. */
export interface QueuedDigest {
  readonly reader: Reader;
  /** Empty where there is nothing new to send. */
  readonly messages: readonly NewMessage[];
  /** What it told, by which what is withdrawn later is known. */
  readonly told?: readonly ToldDigestStory[];
  /** The slot that it uses. */
  readonly slot: Slot;
  /** Keys of the stories in it, each with its newest report (ISO instant). */
  readonly shown: ReadonlyMap<string, string>;
  readonly next: NextSend | null;
}

/** A digest that went out because its reader asked for it. */
export interface AskedDigest {
  readonly readerId: number;
  readonly slot: Slot;
  readonly told: readonly ToldDigestStory[];
}

export interface Rescheduled {
  readonly reader: Reader;
  readonly next: NextSend | null;
}

/** Readers, one a chat, with their schedules and what digests told them. `get` is null where the chat has none. */
export interface ReaderStore {
  get(chatId: number): Promise<Reader | null>;
  /** Stores the reader where its chat has none yet; returns the one that is stored. */
  ensure(reader: Reader, now: Date): Promise<Reader>;
  /** Changes what is given; nothing where the chat has no reader. */
  update(chatId: number, settings: ReaderSettings): Promise<void>;
  /** Readers whose digest is due, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly Reader[]>;
  /** When the next digest of anybody is due. */
  nextDueAt(): Promise<Date | null>;
  seen(readerId: number): Promise<ReadonlyMap<string, string>>;
  /** The same of many readers, by their ids. */
  seenByAll(readerIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>>;
  /** Moves the next dates of readers whose schedule is still what it was when they were read. */
  reschedule(moved: readonly Rescheduled[]): Promise<void>;
  /** False where the reader's slot was used already, here or by another worker: then nothing is stored. */
  queueDigest(digest: QueuedDigest, now: Date): Promise<boolean>;
  /** Queues those whose slot is not used yet, in one transaction; returns how many. Throws where another worker uses one of the slots meanwhile: then none is stored. */
  queueDigests(digests: readonly QueuedDigest[], now: Date): Promise<number>;
  /**
   * Keeps what a digest told that the reader asked for, so that it is corrected like others. Its stories come in the next scheduled
   * digest all the same.
   */
  keepAsked(asked: AskedDigest, now: Date): Promise<void>;
  /** A digest that was refused by the peer: its slot is free again, its stories are not shown, and it may be queued anew. */
  takeBack(readerId: number, slot: Slot): Promise<void>;
  /** The reader is never shown the story with this article again. */
  muteStory(readerId: number, articleId: string, now: Date): Promise<void>;
  /** The chat has a new id; its reader keeps everything. */
  move(fromChatId: number, toChatId: number): Promise<void>;
  prune(before: Date, limit: number): Promise<number>;
}
