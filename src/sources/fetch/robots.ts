import { VerbatimError } from '../../errors.ts';
import { shownUrl } from './check-url.ts';
import type { Fetcher } from './fetcher.ts';
import { ALLOW_ALL, isAllowedByRobots, parseRobots, type RobotsRules } from './parse-robots.ts';

export const ROBOT_NAME = 'Verbatim';
/** RFC 9309, 2.4: not longer than a day; one that could not be had is asked for again sooner. */
const KEPT_MS = 24 * 60 * 60_000;
const KEPT_UNREACHABLE_MS = 10 * 60_000;
const MAX_SITES = 2_000;

/** What sites allow robots to ask for, kept for a day. */
export interface Robots {
  /** Throws `not-allowed` where the site's robots.txt keeps the address from robots. */
  check(url: string, signal?: AbortSignal): Promise<void>;
}

export function createRobots(fetcher: Fetcher, now: () => Date): Robots {
  const sites = new Map<string, Site>();
  const siteOf = (origin: string, signal?: AbortSignal): Site => {
    const nowMs = now().getTime();
    const known = sites.get(origin);
    if (known !== undefined && known.untilMs > nowMs) return known;
    const site: Site = { rules: readRules(fetcher, origin, signal), untilMs: nowMs + KEPT_MS };
    sites.delete(origin);
    sites.set(origin, site);
    const [oldest] = sites.keys();
    if (sites.size > MAX_SITES && oldest !== undefined) sites.delete(oldest);
    return site;
  };
  return {
    check: async (address, signal) => {
      const url = new URL(address);
      const site = siteOf(url.origin, signal);
      const rules = await site.rules.catch((error: unknown) => {
        throw about(url, error);
      });
      if (typeof rules === 'object' && isAllowedByRobots(rules, url)) return;
      if (typeof rules === 'string')
        site.untilMs = Math.min(site.untilMs, now().getTime() + KEPT_UNREACHABLE_MS);
      throw typeof rules === 'string'
        ? new VerbatimError(
            'unreachable',
            `${shownUrl(address)} is not read: its robots.txt cannot be had now (${rules})`,
          )
        : new VerbatimError(
            'not-allowed',
            `${shownUrl(address)} is not read: the robots.txt of its site asks robots not to.`,
          );
    },
  };
}

/** The guard refuses the site, whichever of its addresses is asked for: the one that was meant is named. */
function about(url: URL, error: unknown): unknown {
  if (!(error instanceof VerbatimError)) return error;
  const message = error.message.replace(shownUrl(`${url.origin}/robots.txt`), shownUrl(url.href));
  return new VerbatimError(error.code, message, { cause: error });
}

interface Site {
  /** Why they cannot be had, where they cannot: nothing is allowed then. */
  readonly rules: Promise<RobotsRules | string>;
  untilMs: number;
}

/** RFC 9309, 2.3.1: no file allows all; one that cannot be reached allows nothing. The guard's own refusal is thrown. */
async function readRules(
  fetcher: Fetcher,
  origin: string,
  signal: AbortSignal | undefined,
): Promise<RobotsRules | string> {
  try {
    const { status, body } = await fetcher.fetch(`${origin}/robots.txt`, { wanted: 'robots', signal });
    if (status >= 500 || status === 429) return `HTTP ${status}.`;
    return status < 300 ? parseRobots(new TextDecoder().decode(body), ROBOT_NAME) : ALLOW_ALL;
  } catch (error) {
    if (!(error instanceof VerbatimError) || error.code === 'not-allowed') throw error;
    // Something else than rules stands there, or too much of it.
    return error.code === 'bad-input' || error.code === 'refused' ? ALLOW_ALL : error.message;
  }
}
