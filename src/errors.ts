/** What went wrong, by a stable code that callers may branch on. Messages name the cause and the next step. */
export type ErrorCode =
  | 'usage' // wrong command line or request
  | 'config' // a setting has a value that is not allowed
  | 'bad-input' // an article, line, file or message that cannot be used
  | 'not-found'
  | 'not-allowed'
  | 'store-busy' // locked by another process for too long
  | 'store-read-only'
  | 'store-newer' // written by a newer version of the program
  | 'store-damaged' // not a database, or torn
  | 'store-full'
  | 'lease-lost' // another worker took over what this one was doing
  | 'unreachable' // a peer did not answer
  | 'refused' // a peer answered with a refusal
  | 'timeout'
  | 'over-budget' // it would cost more than the operator allows
  | 'internal';

/**
 * The one error that the project throws for what is wrong (what is expected is returned).
 * Vendors' errors are translated into it where they enter, with the original as `cause`.
 */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** A line for people about any thrown value: the message of a VerbatimError, else what the value says of itself. */
export function describeError(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
