import { isIP } from 'node:net';
import { VerbatimError } from '../../errors.ts';
import { isPublicAddress } from './public-address.ts';

const LONGEST_URL = 2_048;
/** Names that never lead to the public internet (RFC 6761, RFC 8375, RFC 6762, and what clouds call their inside). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/;
/** Below 1024 only the web's own; above, none at which something else than the web is known to listen. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);
const OTHER_PROTOCOLS: ReadonlySet<number> = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5900,
  5984, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9100, 9200, 9300, 10_080,
  10_250, 11_211, 27_017,
]);

export interface AddressPolicy {
  /** For those who run feeds at home: private, loopback and link-local addresses and names are let through. */
  readonly allowPrivate: boolean;
  /** Private addresses that are let through all the same. */
  readonly trusted?: ReadonlySet<string>;
}

/** Whether a connection may be made to this IP address. */
export function isAllowedAddress(address: string, { allowPrivate, trusted }: AddressPolicy): boolean {
  return allowPrivate || trusted?.has(address) === true || isPublicAddress(address);
}

/**
 * Checks an address before anything is asked of it, and gives it back parsed: http or https, no password in it, a web port,
 * and a host that can be public. URL parsing has turned decimal, octal, hexadecimal and full-width hosts into plain ones.
 * What a name leads to is checked again when the connection is made. Throws `not-allowed`, or `bad-input` for no address.
 */
export function checkUrl(address: string, policy: AddressPolicy): URL {
  const shown = shownUrl(address);
  if (address.length > LONGEST_URL || !URL.canParse(address))
    throw new VerbatimError(
      'bad-input',
      `${shown} is not a web address. Write it like https://example.org/feed.`,
    );
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(
      shown,
      `only http and https are fetched, not ${url.protocol.slice(0, -1)}. Look for the site's address`,
    );
  if (url.username !== '' || url.password !== '')
    throw refused(shown, 'it carries a user name or a password. Leave them out');
  const port = url.port === '' ? 443 : Number(url.port);
  if ((port < 1_024 && !WEB_PORTS.has(port)) || OTHER_PROTOCOLS.has(port))
    throw refused(shown, `port ${port} is not one that websites use. Give the address that a browser shows`);
  if (!isAllowedHost(url.hostname, policy))
    throw refused(shown, `${url.hostname} is no public host. ALLOW_PRIVATE_SOURCES=1 allows feeds at home`);
  url.hash = '';
  return url;
}

function isAllowedHost(hostname: string, policy: AddressPolicy): boolean {
  const host = hostname.replace(/\.+$/, '').toLowerCase();
  if (policy.allowPrivate) return true;
  if (host.startsWith('[') || isIP(host) !== 0) return isAllowedAddress(host, policy);
  return host.includes('.') && !PRIVATE_NAME.test(host);
}

/** An address as messages may show it: short, without its password. */
export function shownUrl(address: string): string {
  return address
    .replace(/\/\/[^/@\s]*@/, '//')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
    .slice(0, 120);
}

function refused(shown: string, reason: string): VerbatimError {
  return new VerbatimError('not-allowed', `${shown} is not fetched: ${reason}.`);
}
