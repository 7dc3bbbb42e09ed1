import type { Fetcher } from '../sources/fetch/fetcher.ts';
import type { PageReader } from '../sources/fetch/read-page.ts';
import type { Robots } from '../sources/fetch/robots.ts';
import type { CommandIo } from './command-io.ts';

export interface OpenedSources extends PageReader {
  readonly fetcher: Fetcher;
  readonly robots: Robots;
}

/** The way to the web, as the settings allow it; whoever opens it closes its fetcher. */
export async function openSources(io: CommandIo): Promise<OpenedSources> {
  const [{ loadConfig }, { createGuardedFetcher }, { createRobots }] = await Promise.all([
    import('../config.ts'),
    import('../sources/fetch/guarded-fetcher.ts'),
    import('../sources/fetch/robots.ts'),
  ]);
  const fetcher = createGuardedFetcher(loadConfig(io.env).sources);
  return { fetcher, robots: createRobots(fetcher, () => new Date()) };
}
