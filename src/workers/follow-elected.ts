import { type Election, runElected } from '../delivery/run-elected.ts';
import type { FollowedFolder } from './follow-folder.ts';

/** Follows a folder in one of several workers, which are taken to have the same files; another goes on when that one ends. */
export function followElected(follow: () => FollowedFolder, election: Election): FollowedFolder {
  const stopping = new AbortController();
  const { promise: indexed, resolve: onIndexed } = Promise.withResolvers<void>();
  const following = runElected(
    election,
    async (signal) => {
      const followed = follow();
      void followed.indexed.then(onIndexed);
      await untilAborted(signal);
      await followed.stop();
    },
    stopping.signal,
  );
  return {
    indexed,
    stop: async () => {
      stopping.abort();
      await following;
      onIndexed();
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
