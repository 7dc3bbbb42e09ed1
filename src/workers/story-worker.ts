import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../delivery/clock.ts';
import { runElected } from '../delivery/run-elected.ts';
import { describeError } from '../errors.ts';
import { openStore } from '../storage/open-store.ts';
import { StoryKeeper } from '../stories/story-keeper.ts';
import type { StoryReply, StoryRequest } from './story-messages.ts';

/** The thread that puts articles into stories, with a connection of its own. It ends when its parent says so. */
const store = await openStore(String(workerData));
const worker = `stories:${randomUUID()}`;
let keeper = new StoryKeeper(store);
/** Under this note stands who put articles into stories last. */
const LAST_KEEPER = 'stories:last-keeper';
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: StoryRequest) => {
  if (request.kind === 'stop')
    queue = queue.then(async () => {
      await store.close();
      parentPort?.close();
    });
  else queue = queue.then(() => catchUp(request));
});

async function catchUp({ id, window, nowMs }: Extract<StoryRequest, { kind: 'catch-up' }>): Promise<void> {
  try {
    const work = () => keeper.catchUp(window, new Date(nowMs));
    say({ id, kind: 'done', articles: (await (store.kind === 'postgres' ? inTurn(work) : work())) ?? 0 });
  } catch (error) {
    say({ id, kind: 'failed', message: describeError(error) });
  }
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

function say(reply: StoryReply): void {
  parentPort?.postMessage(reply);
}
