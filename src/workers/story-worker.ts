import { randomUUID } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { systemClock } from '../delivery/clock.ts';
import { runElected } from '../delivery/run-elected.ts';
import { openStore } from '../storage/open-store.ts';
import { StoryKeeper } from '../stories/story-keeper.ts';
import { answerParent } from './answer-parent.ts';
import type { StoryQuestion } from './story-messages.ts';
import { THREAD_CACHE_KIB } from './thread-cache.ts';

/** The thread that puts articles into stories, with a connection of its own. It ends when its parent says so. */
const store = await openStore(String(workerData), { cacheKib: THREAD_CACHE_KIB });
const worker = `stories:${randomUUID()}`;
let keeper = new StoryKeeper(store);
/** Under this note stands who put articles into stories last. */
const LAST_KEEPER = 'stories:last-keeper';
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

answerParent(catchUp, () => store.close());

async function catchUp({ window, nowMs }: StoryQuestion): Promise<number> {
  const work = () => keeper.catchUp(window, new Date(nowMs));
  return (await (store.kind === 'postgres' ? inTurn(work) : work())) ?? 0;
}

/** Where several workers share the store, one at a time; what another has placed since is not in this one's memory. */
function inTurn(work: () => Promise<number>): Promise<number | null> {
  const election = { leases: store.leases, name: 'stories', worker, clock: systemClock, logger: SILENT };
  return runElected(
    election,
    async () => {
      if ((await store.archive.note(LAST_KEEPER)) !== worker) keeper = new StoryKeeper(store);
      await store.archive.setNote(LAST_KEEPER, worker);
      return work();
    },
    new AbortController().signal,
  );
}
