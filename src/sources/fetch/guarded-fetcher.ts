import { type Dispatcher, request } from 'undici';
import { VerbatimError } from '../../errors.ts';
import { type AddressPolicy, checkUrl, shownUrl } from './check-url.ts';
import { ACCEPT, checkContentType } from './content-type.ts';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.ts';
import type { Fetched, Fetcher, FetchRequest, HostGate } from './fetcher.ts';
import { createGuardedAgent, type Lookup } from './guarded-agent.ts';
import { ACCEPT_ENCODING, readBody } from './read-body.ts';
import { translateFetchError } from './translate-fetch-error.ts';

export interface FetcherOptions extends AddressPolicy {
  readonly gate?: HostGate;
  readonly limits?: Partial<FetchLimits>;
  readonly lookup?: Lookup;
}

/** How the program calls itself to the servers it asks; the first word is what robots.txt may name. */
const USER_AGENT = 'Verbatim/0.1 (news reader; one request at a time)';

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The one way out to the web: every address, redirect and connection is checked, and what comes back is bounded. */
export function createGuardedFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const agent = createGuardedAgent({ ...options, connectTimeoutMs: limits.connectMs });
  return {
    fetch: (url, wish) => followRedirects(url, { ...options, limits, agent, wish }),
    close: () => agent.destroy(),
  };
}

interface Way extends FetcherOptions {
  readonly limits: FetchLimits;
  readonly agent: Dispatcher;
  readonly wish: FetchRequest;
}

async function followRedirects(start: string, way: Way): Promise<Fetched> {
  let url = checkUrl(start, way);
  let permanentUrl = url.href;
  let isPermanent = true;
  let remainingMs = way.limits.totalMs;
  for (let hops = 0; hops <= way.limits.redirects; hops++) {
    const leave = await way.gate?.enter(url.host, way.wish.signal);
    const startedMs = performance.now();
    const answer = await askWithin(remainingMs, url, way).finally(leave);
    remainingMs -= performance.now() - startedMs;
    if (answer.kind === 'answer') return { ...answer.fetched, permanentUrl };
    isPermanent &&= answer.isPermanent;
    url = checkRedirect(answer.location, url, way);
    if (isPermanent) permanentUrl = url.href;
  }
  throw new VerbatimError(
    'refused',
    `${shownUrl(start)} leads on and on: more than ${way.limits.redirects} redirects. Open it in a browser and give the address where it ends.`,
  );
}

function checkRedirect(location: string, from: URL, way: Way): URL {
  if (!URL.canParse(location, from.href))
    throw new VerbatimError(
      'refused',
      `${shownUrl(from.href)} redirects to what is no address. Open it in a browser and give the address where it ends.`,
    );
  return checkUrl(new URL(location, from.href).href, way);
}

type Answer =
  | { readonly kind: 'answer'; readonly fetched: Omit<Fetched, 'permanentUrl'> }
  | { readonly kind: 'redirect'; readonly location: string; readonly isPermanent: boolean };

async function askWithin(remainingMs: number, url: URL, way: Way): Promise<Answer> {
  const shown = shownUrl(url.href);
  const deadline = AbortSignal.timeout(Math.max(1, Math.floor(remainingMs)));
  const { signal } = way.wish;
  try {
    return await ask(url, way, signal === undefined ? deadline : AbortSignal.any([deadline, signal]));
  } catch (error) {
    if (signal?.aborted) throw new VerbatimError('timeout', `${shown}: stopped.`, { cause: error });
    if (deadline.aborted)
      throw new VerbatimError(
        'timeout',
        `${shown}: not all of the answer came within ${way.limits.totalMs / 1_000} s. Try again later.`,
        {
          cause: error,
        },
      );
    throw translateFetchError(error, shown);
  }
}

async function ask(url: URL, { agent, wish, limits }: Way, signal: AbortSignal): Promise<Answer> {
  const shown = shownUrl(url.href);
  const {
    statusCode: status,
    headers: received,
    body,
  } = await request(url, {
    dispatcher: agent,
    signal,
    headers: headersFor(wish),
  });
  // Breaking a body off is no failure of its own.
  body.on('error', () => {});
  const headers = flatten(received);
  const location = headers.location === undefined ? undefined : fromBytes(headers.location);
  if (REDIRECTS.has(status) && location !== undefined) {
    body.destroy();
    return { kind: 'redirect', location, isPermanent: PERMANENT.has(status) };
  }
  const answered = { status, url: url.href, headers };
  if (status < 200 || status > 299 || status === 204) {
    body.destroy();
    return { kind: 'answer', fetched: { ...answered, body: new Uint8Array() } };
  }
  try {
    checkContentType(headers['content-type'], wish.wanted, shown);
    const encoding = headers['content-encoding'];
    const bytes = await readBody(body, { encoding, maxBytes: limits.bytes, shown, signal });
    return { kind: 'answer', fetched: { ...answered, body: bytes } };
  } finally {
    body.destroy();
  }
}

/** Servers write addresses with letters beyond ASCII as bytes of UTF-8, which HTTP reads one by one. */
function fromBytes(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const isBytes = bytes.toString('latin1') === value;
  const text = bytes.toString('utf8');
  return isBytes && !text.includes('\uFFFD') ? text : value;
}

function headersFor({ wanted, etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    accept: ACCEPT[wanted],
    'accept-encoding': ACCEPT_ENCODING,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const last = name === 'x-robots-tag' ? [value].flat().join(', ') : [value].flat().at(-1);
    if (last !== undefined) flat[name] = last;
  }
  return flat;
}
