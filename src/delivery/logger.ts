/** Where the service says what happens; pino fits, and so does a list in a test. */
export interface Logger {
  /** What happens with each update and answer; absent where nobody listens. */
  debug?(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
