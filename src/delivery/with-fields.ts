import type { Logger } from './logger.ts';

/** The same log; every line names what it is about. */
export function withFields(logger: Logger, about: object): Logger {
  const debug = logger.debug?.bind(logger);
  return {
    ...(debug === undefined ? {} : { debug: (fields, message) => debug({ ...about, ...fields }, message) }),
    info: (fields, message) => logger.info({ ...about, ...fields }, message),
    warn: (fields, message) => logger.warn({ ...about, ...fields }, message),
    error: (fields, message) => logger.error({ ...about, ...fields }, message),
  };
}
