import { parentPort, workerData } from 'node:worker_threads';
import { describeError } from '../errors.ts';
import { openStore } from '../storage/open-store.ts';
import { StoryKeeper } from '../stories/story-keeper.ts';
import type { StoryReply, StoryRequest } from './story-messages.ts';

/** The thread that puts articles into stories, with a connection of its own. It ends when its parent says so. */
const store = await openStore(String(workerData));
const keeper = new StoryKeeper(store);
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
    say({ id, kind: 'done', articles: await keeper.catchUp(window, new Date(nowMs)) });
  } catch (error) {
    say({ id, kind: 'failed', message: describeError(error) });
  }
}

function say(reply: StoryReply): void {
  parentPort?.postMessage(reply);
}
