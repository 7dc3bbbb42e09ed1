/** What is hoped for at an address; what is something else is refused before it is read. */
export type Wanted = 'feed' | 'page' | 'feed-or-page' | 'robots' | 'outlines';

export interface FetchRequest {
  readonly wanted: Wanted;
  /** Validators of what is held already: the answer may then be 304, without a body. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was answered, whatever its status; errors' bodies are not read. */
export interface Fetched {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Where to ask the next time: permanent redirects followed, up to the first that is not. */
  readonly permanentUrl: string;
  /** By name in lower case; of repeated ones the last, but robots directives joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty where the status is not 2xx. */
  readonly body: Uint8Array;
}

export interface Fetcher {
  /**
   * Asks for an address. Throws a VerbatimError that says why where no answer comes: `not-allowed` by the guard, `unreachable`,
   * `timeout`, `refused` for answers that cannot be taken (too many redirects, no HTTP), `bad-input` for too large ones and for
   * what is not wanted.
   */
  fetch(url: string, request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

/** Lets one request at a time through to a host. */
export interface HostGate {
  /** Resolves when it is the caller's turn, with what ends it. Throws where the signal is aborted first. */
  enter(host: string, signal: AbortSignal | undefined): Promise<() => Promise<void>>;
}
