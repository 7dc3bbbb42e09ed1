/** All that is stored about one reader, in sections fit to be read; instants are ISO 8601 in UTC. */
export interface PersonalRecords {
  readonly chat: number;
  /** null: no setting was ever changed. */
  readonly settings: object | null;
  readonly conversations: readonly object[];
  readonly digests: readonly object[];
  readonly storiesShown: readonly {
    /** Id of the article that the story began with. */
    readonly article: string;
    readonly newestReport: string;
    readonly shownAt: string;
  }[];
  /** From the bot to the reader. */
  readonly messages: readonly object[];
  readonly buttons: readonly object[];
  /** From the reader, not answered yet. */
  readonly updates: readonly object[];
  readonly membership: readonly object[];
  readonly invitations: readonly object[];
  readonly questionLimit: readonly object[];
  readonly modelUse: readonly object[];
}

/**
 * All that is stored about one reader: to be shown to them, and to be deleted. In a private chat that is also what they left
 * in groups; in a group, only what belongs to it.
 */
export interface PersonalData {
  collect(chatId: number, userId: number): Promise<PersonalRecords>;
  forget(chatId: number, userId: number): Promise<void>;
}
