/** Who was let in, where the bot is not open to all. */
export interface AccessStore {
  isMember(userId: number): Promise<boolean>;
  addInvite(code: string, madeBy: number, now: Date): Promise<void>;
  /** Uses up the invite and lets the user in; false where the code is unknown or used by somebody else. */
  redeem(code: string, userId: number, now: Date): Promise<boolean>;
}
