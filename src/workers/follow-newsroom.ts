import { type Newsroom, newsroomOf } from '../compose.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../delivery/logger.ts';
import { describeError } from '../errors.ts';
import { countIngested } from '../ops/metrics/count-ingested.ts';
import type { Metrics } from '../ops/metrics/create-metrics.ts';
import { isFolderRead } from '../sources/folder-changes.ts';
import type { FolderSync } from '../sources/sync-folder.ts';
import type { Store } from '../storage/open-store.ts';
import { type FollowedFolder, followFolder } from './follow-folder.ts';

interface Desk {
  readonly config: Config;
  readonly store: Pick<Store, 'folderFiles'>;
  readonly metrics: Metrics | null;
  readonly logger: Logger;
}

/** Follows the folder of articles, where there is one, for as long as the service runs; says in the log what came of it. */
export function followNewsroom(desk: Desk): FollowedFolder {
  const newsroom = newsroomOrNone(desk);
  if (newsroom === null) return { indexed: Promise.resolve(), stop: async () => {} };
  return followFolder({
    job: { database: desk.config.store, ...newsroom },
    isRead: () => isFolderRead({ files: desk.store.folderFiles, ...newsroom }),
    onSynced: (sync) => report(sync, desk),
    onProblem: (error) => desk.logger.error({}, describeError(error)),
  });
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
