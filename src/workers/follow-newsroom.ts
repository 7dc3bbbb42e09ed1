import { type Newsroom, newsroomOf } from '../compose.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import { describeError } from '../errors.ts';
import { countIngested } from '../ops/metrics/count-ingested.ts';
import type { Metrics } from '../ops/metrics/create-metrics.ts';
import { isFolderRead } from '../sources/folder-changes.ts';
import type { FolderSync } from '../sources/sync-folder.ts';
import type { Store } from '../storage/open-store.ts';
import { followElected } from './follow-elected.ts';
import { type FollowedFolder, followFolder } from './follow-folder.ts';

interface Desk {
  readonly config: Config;
  readonly store: Pick<Store, 'folderFiles' | 'leases'>;
  readonly clock: Clock;
  /** By which the store tells this worker from others; absent: there are none. */
  readonly worker?: { readonly id: string } | undefined;
  readonly metrics: Metrics | null;
  readonly logger: Logger;
}

/** Follows the folder of articles, where there is one, for as long as the service runs; says in the log what came of it. */
export function followNewsroom(desk: Desk): FollowedFolder {
  const newsroom = newsroomOrNone(desk);
  if (newsroom === null) return { indexed: Promise.resolve(), stop: async () => {} };
  const { worker, clock, logger, store } = desk;
  const follow = () =>
    followFolder({
      job: { database: desk.config.store, ...newsroom },
      isRead: () => isFolderRead({ files: store.folderFiles, ...newsroom }),
      onSynced: (sync) => report(sync, desk),
      onProblem: (error) => logger.error({}, describeError(error)),
    });
  if (worker === undefined) return follow();
  const name = `folder:${newsroom.origin}`;
  return followElected(follow, { leases: store.leases, name, worker: worker.id, clock, logger });
}

function newsroomOrNone({ config, logger }: Desk): Newsroom | null {
  try {
    return newsroomOf(config);
  } catch (error) {
    logger.error({}, describeError(error));
    return null;
  }
}

function report(sync: FolderSync, { config, metrics, logger }: Desk): void {
  if (sync.kind === 'unchanged') return;
  countIngested(metrics, 'folder', sync.summary);
  const { added, changed, rejected } = sync.summary;
  logger.info(
    { added, changed, withdrawn: sync.withdrawn, rejected: rejected.length },
    `${config.articlesDir}/ is indexed`,
  );
  for (const { message } of rejected) logger.warn({}, message);
}
