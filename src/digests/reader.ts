import type { WritingStyle } from '../answers/writing/sentence-model.ts';
import type { WallTime } from './wall-time.ts';

export type ReaderKind = 'private' | 'group';

/** Why nothing is sent on schedule: the reader asked for a pause, or blocked the bot. */
export type Pause = 'reader' | 'blocked';

/** A chat that reads: its settings, and when its next digest is due. */
export interface Reader {
  readonly id: number;
  readonly chatId: number;
  /** The forum topic that the digest goes to. */
  readonly threadId: number | null;
  readonly kind: ReaderKind;
  /** The language of our words; of articles all languages are shown. */
  readonly language: string;
  /** IANA zone, confirmed by the reader; null until then. */
  readonly zone: string | null;
  /** Wall time of the daily digest; null: not subscribed. */
  readonly sendTime: WallTime | null;
  readonly stories: number;
  readonly silent: boolean;
  readonly paused: Pause | null;
  /** The local date of the last digest slot that was used: a date is used once. */
  readonly lastLocalDate: string | null;
  readonly lastDigestAt: Date | null;
  readonly next: NextSend | null;
  /** How freely a model may word answers; null: as the operator says. */
  readonly writingStyle: WritingStyle | null;
}

export interface NewReader {
  readonly chatId: number;
  readonly kind: ReaderKind;
  readonly language: string;
}

const DEFAULT_STORIES = 5;

/** A reader who has not told anything yet, not stored; its id is 0. */
export function unknownReader({ chatId, kind, language }: NewReader): Reader {
  return {
    id: 0,
    chatId,
    threadId: null,
    kind,
    language,
    zone: null,
    sendTime: null,
    stories: DEFAULT_STORIES,
    silent: false,
    paused: null,
    lastLocalDate: null,
    lastDigestAt: null,
    next: null,
  };
}

/** A moment to send at, and the reader's local date that it stands for (yyyy-mm-dd). */
export interface NextSend {
  readonly at: Date;
  readonly localDate: string;
}

    writingStyle: null,
export type ReaderSettings = Partial<
  Pick<Reader, 'threadId' | 'language' | 'zone' | 'sendTime' | 'stories' | 'silent' | 'paused' | 'next'>
>;
    | 'writingStyle'
