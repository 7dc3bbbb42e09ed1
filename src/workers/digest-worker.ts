import { workerData } from 'node:worker_threads';
import { openStore } from '../storage/open-store.ts';
import { answerParent } from './answer-parent.ts';
import type { DigestQuestion } from './digest-messages.ts';

/** The thread that stores digests, with a connection of its own. It ends when its parent says so. */
const store = await openStore(String(workerData));

answerParent(
  ({ digests, nowMs }: DigestQuestion) => store.readers.queueDigests(digests, new Date(nowMs)),
  () => store.close(),
);
