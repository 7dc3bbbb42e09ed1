/** What a peer told us, kept until it is handled. `body` is plain JSON that only the channel reads. */
export interface IncomingUpdate {
  readonly updateId: number;
  /** Updates of one lane are handled one after another, in the order of their ids: one chat, one lane. */
  readonly lane: string;
  /** null: nothing in it can be handled; it is stored as done, so that its id is known. */
  readonly body: unknown;
}

/** An update that one worker handles; no other gets it until the claim runs out. */
export interface ClaimedUpdate extends IncomingUpdate {
  /** How often handling it was begun, with this time. */
  readonly attempts: number;
}

/** Whose an update is while it is handled. */
export interface UpdateClaim {
  readonly botId: number;
  readonly updateId: number;
  readonly worker: string;
}

/** Who claims, and for how long by the store's clock. */
export interface Claimant {
  readonly botId: number;
  readonly worker: string;
  readonly lastsMs: number;
}

/** Updates are stored before they are confirmed to the peer, and handled at least once. */
export interface UpdateStore {
  /** Stores those not seen before and returns them. */
  add(botId: number, updates: readonly IncomingUpdate[], now: Date): Promise<readonly IncomingUpdate[]>;
  /** Claims up to `limit` updates, the oldest first: of each lane only the oldest, and only when nobody has it. */
  claim(claimant: Claimant, limit: number): Promise<readonly ClaimedUpdate[]>;
  /** Prolongs those of a worker's claims that nobody has taken over. */
  prolong(claimant: Claimant, updateIds: readonly number[]): Promise<void>;
  /** Gives a claim up: anybody may claim the update again after `afterMs`. */
  release(claim: UpdateClaim, afterMs: number): Promise<void>;
  /** Gives all claims of a worker up. */
  releaseAll(botId: number, worker: string): Promise<void>;
  /**
   * Its body and its lane are deleted; its id stays, so that a repeated one is known. Nothing happens where another worker
   * has claimed it meanwhile.
   */
  finish(claim: UpdateClaim): Promise<void>;
  /** Ids of what is stored but not finished, oldest first. */
  unfinished(botId: number, limit: number): Promise<readonly number[]>;
  prune(before: Date, limit: number): Promise<number>;
}
