import type { WritingStyle } from '../answers/writing/sentence-model.ts';
import { type Interests, NO_INTERESTS } from './interests.ts';
import type { QuietHours, WallTime } from './wall-time.ts';

export type ReaderKind = 'private' | 'group';

/** Why nothing is sent on schedule: the reader asked for a pause, or blocked the bot. */
export type Pause = 'reader' | 'blocked';

/** 'short' is headlines with their reports, without quotations. */
export type DigestStyle = 'full' | 'short';

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
  /** Wall times of the digests of a day, in its order; none: not subscribed. */
  readonly times: readonly WallTime[];
  /** The days of the week on which digests come, 1 is Monday; never none. */
  readonly days: readonly number[];
  readonly quiet: QuietHours | null;
  readonly stories: number;
  readonly style: DigestStyle;
  readonly interests: Interests;
  readonly silent: boolean;
  readonly paused: Pause | null;
  /** How freely a model may word answers; null: as the operator says. */
  readonly writingStyle: WritingStyle | null;
  /** No digest before then. */
  readonly pausedUntil: Date | null;
  /** The local date of the last digest slot that was used, and the place of its time in the day: a slot is used once. */
  readonly lastLocalDate: string | null;
  readonly lastSlot: number;
  readonly lastDigestAt: Date | null;
  readonly next: NextSend | null;
}

export interface NewReader {
  readonly chatId: number;
  readonly kind: ReaderKind;
  readonly language: string;
}

const DEFAULT_STORIES = 5;
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** A reader who has not told anything yet, not stored; its id is 0. */
export function unknownReader({ chatId, kind, language }: NewReader): Reader {
  return {
    id: 0,
    chatId,
    threadId: null,
    kind,
    language,
    zone: null,
    times: [],
    days: EVERY_DAY,
    quiet: null,
    stories: DEFAULT_STORIES,
    style: 'full',
    interests: NO_INTERESTS,
    silent: false,
    paused: null,
    writingStyle: null,
    pausedUntil: null,
    lastLocalDate: null,
    lastSlot: 0,
    lastDigestAt: null,
    next: null,
  };
}

/** A moment to send at, and the reader's local date that it stands for (yyyy-mm-dd). */
export interface NextSend {
  readonly at: Date;
  readonly localDate: string;
  /** The place of its time among the times of its day. */
  readonly slot: number;
}

export type ReaderSettings = Partial<
  Pick<
    Reader,
    | 'threadId'
    | 'language'
    | 'zone'
    | 'times'
    | 'days'
    | 'quiet'
    | 'stories'
    | 'style'
    | 'interests'
    | 'silent'
    | 'paused'
    | 'pausedUntil'
    | 'writingStyle'
    | 'next'
  >
>;
