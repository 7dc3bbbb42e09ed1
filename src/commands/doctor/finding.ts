/** One thing that was looked at. */
export interface Finding {
  readonly about:
    | 'program'
    | 'configuration'
    | 'store'
    | 'articles'
    | 'index'
    | 'quotations'
    | 'budget'
    | 'port'
    | 'telegram'
    | 'model'
    | 'embeddings';
  /** `advice`: it works, and could do more. */
  readonly state: 'ok' | 'advice' | 'problem';
  readonly message: string;
  /** What to do next, where there is something to do. */
  readonly next?: string;
}
