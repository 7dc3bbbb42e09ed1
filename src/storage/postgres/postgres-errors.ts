import { describeError, type ErrorCode, VerbatimError } from '../../errors.ts';

/** SQLSTATE, by code or by its class of two characters, and Node's codes of a connection that fails. */
const MEANINGS: readonly (readonly [codes: readonly string[], code: ErrorCode, words: string])[] = [
  [
    ['28'],
    'config',
    'PostgreSQL refuses the user or the password of DATABASE_URL. Correct them, or let the user in (pg_hba.conf).',
  ],
  [
    ['3D000'],
    'config',
    'PostgreSQL has no database of the name in DATABASE_URL. Create it with createdb, or correct the name.',
  ],
  [
    ['42501'],
    'not-allowed',
    'The user of DATABASE_URL may not do this in the database. Make it the owner of the database.',
  ],
  [
    ['25006'],
    'store-read-only',
    'The server of DATABASE_URL is a read-only replica. Name the primary, or add target_session_attrs=read-write.',
  ],
  [
    ['53300'],
    'store-busy',
    'PostgreSQL has no connection left. Raise max_connections, run fewer workers, or put a pooler between.',
  ],
  [
    ['53100', '53200', '58'],
    'store-full',
    'PostgreSQL is out of disk or memory. Free some; nothing already stored is lost.',
  ],
  [
    ['55P03', '57014'],
    'store-busy',
    'PostgreSQL did not finish a query in time. Look for a long transaction on the server.',
  ],
  [['40'], 'store-busy', 'Two transactions were in each other’s way. Try again.'],
  [
    [
      'SELF_SIGNED',
      'DEPTH_ZERO',
      'UNABLE_TO_',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    'config',
    'The certificate of PostgreSQL is not one to trust for that name. Name the server as its certificate does, and who signed it: sslmode=verify-full&sslrootcert=FILE in DATABASE_URL.',
  ],
  [
    [
      '08',
      '57P',
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOTFOUND',
      'EAI_AGAIN',
      'ENOENT',
      'ETIMEDOUT',
      'EPIPE',
      'EHOSTUNREACH',
    ],
    'unreachable',
    'PostgreSQL does not answer. Check that the server of DATABASE_URL runs and can be reached from here.',
  ],
];

/** What the driver itself says, without a code, of a server that does not encrypt. */
const NO_TLS = /server does not support SSL/;

/** What the driver itself says, without a code, of a connection that is gone. */
const CUT_OFF =
  /Connection terminated|Client has encountered a connection error|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout|Client was closed/;

/** An error of the driver as one that says what to do; any other error stays what it is. */
export function translatePostgresError(error: unknown): VerbatimError {
  if (error instanceof VerbatimError) return error;
  const cause = { cause: error };
  const code = codeOf(error);
  if (isUnreadFile(error))
    return new VerbatimError(
      'config',
      `A file that DATABASE_URL names cannot be read. Correct sslrootcert, sslcert or sslkey. (${describeError(error)})`,
      cause,
    );
  for (const [codes, ours, words] of MEANINGS)
    if (
      codes.some((known) =>
        known.length === 5 || known.startsWith('E') ? code === known : code.startsWith(known),
      )
    )
      return new VerbatimError(ours, `${words} (${describeError(error)})`, cause);
  if (NO_TLS.test(describeError(error)))
    return new VerbatimError(
      'config',
      'The server of DATABASE_URL does not encrypt. Switch ssl on there, or take sslmode out of DATABASE_URL where the way to it is safe.',
      cause,
    );
  if (CUT_OFF.test(describeError(error)))
    return new VerbatimError(
      'unreachable',
      `The connection to PostgreSQL was lost. It is made anew when the server answers. (${describeError(error)})`,
      cause,
    );
  return new VerbatimError('internal', `PostgreSQL: ${describeError(error)}`, cause);
}

/** A failed connection to a name with several addresses is one error for each. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return '';
}

/** A socket that is not there fails to connect, a certificate to open. */
function isUnreadFile(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'open';
}
