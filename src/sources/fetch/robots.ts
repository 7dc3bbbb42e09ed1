import { VerbatimError } from '../../errors.ts';
import { shownUrl } from './check-url.ts';
import type { Fetcher } from './fetcher.ts';
import { ALLOW_ALL, ALLOW_NONE, isAllowedByRobots, parseRobots, type RobotsRules } from './parse-robots.ts';

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
  const sites = new Map<string, { readonly rules: Promise<RobotsRules>; until: number }>();
  return {
    check: async (address, signal) => {
      const url = new URL(address);
      const nowMs = now().getTime();
      let site = sites.get(url.origin);
      if (site === undefined || site.until <= nowMs) {
        const entry = { rules: readRules(fetcher, url.origin, signal), until: nowMs + KEPT_MS };
        site = entry;
        sites.set(url.origin, entry);
        const [oldest] = sites.keys();
        if (sites.size > MAX_SITES && oldest !== undefined) sites.delete(oldest);
        if ((await entry.rules) === ALLOW_NONE) entry.until = nowMs + KEPT_UNREACHABLE_MS;
      }
      const rules = await site.rules;
      if (isAllowedByRobots(rules, url)) return;
      const reason =
        rules === ALLOW_NONE
          ? 'its robots.txt cannot be had now'
          : 'the robots.txt of its site asks robots not to';
      throw new VerbatimError('not-allowed', `${shownUrl(address)} is not read: ${reason}.`);
    },
  };
}

/** RFC 9309, 2.3.1: no file allows all; one that cannot be reached allows nothing. */
async function readRules(
  fetcher: Fetcher,
  origin: string,
  signal: AbortSignal | undefined,
): Promise<RobotsRules> {
  try {
    const { status, body } = await fetcher.fetch(`${origin}/robots.txt`, { wanted: 'robots', signal });
    if (status >= 500 || status === 429) return ALLOW_NONE;
    return status < 300 ? parseRobots(new TextDecoder().decode(body), ROBOT_NAME) : ALLOW_ALL;
  } catch (error) {
    // Something else than rules stands there, or too much of it.
    const isThere =
      error instanceof VerbatimError && (error.code === 'bad-input' || error.code === 'refused');
    return isThere ? ALLOW_ALL : ALLOW_NONE;
  }
}
