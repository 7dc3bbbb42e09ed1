/** Asked: the admins were asked and did not answer yet. */
export type ChannelState = 'asked' | 'approved' | 'refused';

/** A channel that somebody decided about, or was asked to. */
export interface StoredChannel {
  readonly chatId: number;
  /** As it was called when the admin decided: the outlet shown. */
  readonly title: string;
  /** Without the @; null for a private one. */
  readonly username: string | null;
  readonly state: ChannelState;
  readonly posts: number;
  readonly lastPostAt: Date | null;
}

/** Which channels' posts are indexed: those that an admin approved, by their ids. */
export interface ChannelStore {
  get(chatId: number): Promise<StoredChannel | null>;
  /** Notes that the admins were asked; false where they were before. */
  ask(channel: Pick<StoredChannel, 'chatId' | 'title' | 'username'>, now: Date): Promise<boolean>;
  decide(
    channel: Pick<StoredChannel, 'chatId' | 'title' | 'username'>,
    decision: { readonly state: 'approved' | 'refused'; readonly by: number },
    now: Date,
  ): Promise<void>;
  countPost(chatId: number, now: Date): Promise<void>;
  /** Approved ones, by title. */
  approved(): Promise<readonly StoredChannel[]>;
}
