import { workerData } from 'node:worker_threads';
import { openStore } from '../storage/open-store.ts';
import { answerParent } from './answer-parent.ts';
import type { DigestQuestion } from './digest-messages.ts';
import { THREAD_CACHE_KIB } from './thread-cache.ts';

/** The thread that stores digests, with a connection of its own. It ends when its parent says so. */
const store = await openStore(String(workerData), { cacheKib: THREAD_CACHE_KIB });

answerParent(
  ({ digests, nowMs }: DigestQuestion) => store.readers.queueDigests(digests, new Date(nowMs)),
  () => store.close(),
);
