/** What a peer told us, kept until it is handled. `body` is plain JSON that only the channel reads. */
export interface IncomingUpdate {
  readonly updateId: number;
  /** Updates of one lane are handled one after another, in the order of their ids: one chat, one lane. */
  readonly lane: string;
  /** null: nothing in it can be handled; it is stored as done, so that its id is known. */
  readonly body: unknown;
  /** True where handling it was begun, or may have been, before the last stop. */
  readonly again?: true;
}

/** Updates are stored before they are confirmed to the peer, and handled at least once. */
export interface UpdateStore {
  /** Stores those not seen before and returns them. */
  add(botId: number, updates: readonly IncomingUpdate[], now: Date): Promise<readonly IncomingUpdate[]>;
  /** Stored but not finished, after `afterUpdateId`, oldest first. */
  unfinished(botId: number, afterUpdateId: number, limit: number): Promise<readonly IncomingUpdate[]>;
  /** Counts another attempt before it is made; returns how many there were with this one, without the first. */
  retry(botId: number, updateId: number): Promise<number>;
  /** Its body and its lane are deleted; its id stays, so that a repeated one is known. */
  finish(botId: number, updateId: number): Promise<void>;
  prune(before: Date, limit: number): Promise<number>;
}
