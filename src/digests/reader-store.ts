import type { NewMessage } from '../delivery/outbox.ts';
import type { NextSend, Reader, ReaderSettings } from './reader.ts';

/** A digest that is due, as it goes into the store: messages, ledger and next date in one transaction. */
export interface QueuedDigest {
  readonly reader: Reader;
  readonly localDate: string;
  /** Empty where there is nothing new to send. */
  readonly messages: readonly NewMessage[];
  /** Keys of the stories in it, each with its newest report (ISO instant). */
  readonly shown: ReadonlyMap<string, string>;
  readonly next: NextSend | null;
}

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
  /** False where the reader's date was used already, here or by another worker: then nothing is stored. */
  queueDigest(digest: QueuedDigest, now: Date): Promise<boolean>;
  /** The chat has a new id; its reader keeps everything. */
  move(fromChatId: number, toChatId: number): Promise<void>;
  prune(before: Date, limit: number): Promise<number>;
}
