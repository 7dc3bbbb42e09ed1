/** All that is stored about one reader: to be shown to them, and to be deleted. */
export interface PersonalData {
  /** Rows by kind, as stored. */
  collect(chatId: number, userId: number): Promise<Readonly<Record<string, readonly unknown[]>>>;
  forget(chatId: number, userId: number): Promise<void>;
}
