import { describeError, VerbatimError } from '../../errors.ts';

const UNREACHABLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host. Look how it is written.',
  ENODATA: 'there is no such host. Look how it is written.',
  EAI_AGAIN: 'its name cannot be looked up now. Look whether this machine is online.',
  ECONNREFUSED: 'it refuses connections. Look how the address and its port are written, or try again later.',
  ECONNRESET: 'it broke the connection off. Try again later.',
  EPIPE: 'it broke the connection off. Try again later.',
  UND_ERR_SOCKET: 'it broke the connection off. Try again later.',
  EHOSTUNREACH: 'there is no way to it. Look whether this machine is online.',
  ENETUNREACH: 'there is no way to it. Look whether this machine is online.',
  EADDRNOTAVAIL: 'there is no way to it. Look how the address is written.',
  CERT_HAS_EXPIRED: 'the certificate has expired. Only who runs the site can mend it.',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet. Only who runs the site can mend it.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'the certificate is signed by nobody known. Only who runs the site can mend it.',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is signed by nobody known. Only who runs the site can mend it.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate cannot be verified. Only who runs the site can mend it.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the certificate cannot be verified. Only who runs the site can mend it.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host. Only who runs the site can mend it.',
};
const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** Turns the codes of Node and undici into errors that name the address and the cause. */
export function translateFetchError(error: unknown, shown: string): VerbatimError {
  const chain = causesOf(error);
  const own = chain.find((each) => each instanceof VerbatimError);
  if (own instanceof VerbatimError) return own;
  const cause = { cause: error };
  for (const code of chain.map(codeOf)) {
    const known = UNREACHABLE[code];
    if (known !== undefined) return new VerbatimError('unreachable', `${shown}: ${known}`, cause);
    if (TIMEOUTS.has(code))
      return new VerbatimError('timeout', `${shown}: no answer in time. Try again later.`, cause);
    if (code === 'UND_ERR_HEADERS_OVERFLOW' || code.startsWith('HPE_'))
      return new VerbatimError(
        'refused',
        `${shown}: the answer is not HTTP as it should be. Look how the address and its port are written.`,
        cause,
      );
    if (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code))
      return new VerbatimError(
        'unreachable',
        `${shown}: no secure connection can be made. Try it with http://.`,
        cause,
      );
  }
  return new VerbatimError('unreachable', `${shown}: ${describeError(error)}.`, cause);
}

/** The error, what caused it, and what it stands for: one failure an address. */
function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let each = error; each instanceof Error && chain.length < 8; each = each.cause) {
    chain.push(each);
    if (each instanceof AggregateError) chain.push(...each.errors);
  }
  return chain.length === 0 ? [error] : chain;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
