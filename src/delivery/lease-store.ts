/**
 * What one worker does for all. A lease runs out by the store's clock, so that workers whose clocks differ agree on who
 * holds it.
 */
export interface LeaseStore {
  /** Takes the lease, or prolongs one's own; false while another worker's has not run out. */
  hold(name: string, worker: string, lastsMs: number): Promise<boolean>;
  /** For the next to take at once; another worker's lease stays as it is. */
  giveBack(name: string, worker: string): Promise<void>;
  /** The store's clock, in milliseconds since 1970. */
  nowMs(): Promise<number>;
}
