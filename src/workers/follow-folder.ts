import type { FolderSync } from '../sources/sync-folder.ts';
import { watchFolder } from '../sources/watch-folder.ts';
import type { IngestJob } from './ingest-messages.ts';
import { IngestThread } from './ingest-thread.ts';

export interface FolderToFollow {
  readonly job: IngestJob;
  /** Whether the archive holds what the folder holds: a thread with the extractor in it is then not worth its memory. */
  readonly isRead: () => Promise<boolean>;
  readonly onSynced: (sync: FolderSync) => void;
  readonly onProblem: (error: unknown) => void;
}

export interface FollowedFolder {
  /** Resolves when what the folder holds at the start is indexed, or cannot be. */
  readonly indexed: Promise<void>;
  /** Ends what is under way; what is stored by then stays. */
  stop(): Promise<void>;
}

/** Indexes a folder in a thread of its own, and whatever changes in it from then on. */
export function followFolder({ job, isRead, onSynced, onProblem }: FolderToFollow): FollowedFolder {
  const thread = new IngestThread();
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const sync = (unsettled: readonly string[]): Promise<void> => {
    last = last.then(async () => {
      try {
        if (!isStopped && !(await isRead())) onSynced(await thread.sync({ ...job, unsettled }));
      } catch (error) {
        if (!isStopped) onProblem(error);
      }
    });
    return last;
  };
  // Watched from before it is first read: what changes meanwhile is not missed.
  const watch = watchFolder({ folder: job.folder, onSettled: sync, onProblem });
  return {
    indexed: watch.ready.then(() => sync([])),
    async stop() {
      isStopped = true;
      await thread.close();
      await watch.close();
      await last;
    },
  };
}
