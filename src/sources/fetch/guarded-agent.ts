import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { VerbatimError } from '../../errors.ts';
import { type AddressPolicy, isAllowedAddress } from './check-url.ts';

type LookupCallback = (error: Error | null, addresses: LookupAddress[]) => void;
export type Lookup = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: LookupCallback,
) => void;

export interface AgentOptions extends AddressPolicy {
  /** Names to addresses; tests hand in one that lies. */
  readonly lookup?: Lookup;
  readonly connectTimeoutMs: number;
}

const LARGEST_HEADERS = 16_384;
const IDLE_MS = 4_000;

/**
 * Connections to public addresses only. A name is resolved once, by the same look-up that the connection uses, so that no
 * second answer can lead elsewhere; of its addresses the private ones are passed over. A literal address is never looked up,
 * so it is checked here too, and so is the far end of the finished connection.
 */
export function createGuardedAgent(options: AgentOptions): Agent {
  const { lookup = systemLookup, connectTimeoutMs } = options;
  const isAllowed = (address: string): boolean => isAllowedAddress(address, options);
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    allowH2: false,
    lookup: guardLookup(lookup, isAllowed),
  });
  return new Agent({
    connect: (target, callback) => {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !isAllowed(host)) return callback(leadsInside(host), null);
      connect(target, (...result) => {
        const [error, socket] = result;
        if (error === null && !isAllowed(socket.remoteAddress ?? '')) {
          socket.destroy();
          return callback(leadsInside(host), null);
        }
        callback(...result);
      });
    },
    pipelining: 1,
    connections: 1,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    maxHeaderSize: LARGEST_HEADERS,
  });
}

type ConnectLookup = (
  hostname: string,
  options: LookupOptions,
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

function guardLookup(lookup: Lookup, isAllowed: (address: string) => boolean): ConnectLookup {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) return callback(leadsInside(hostname), []);
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function leadsInside(host: string): VerbatimError {
  return new VerbatimError(
    'not-allowed',
    `${host} is not fetched: it leads to no public address. ALLOW_PRIVATE_SOURCES=1 allows feeds at home.`,
  );
}
