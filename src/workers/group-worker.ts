import { parentPort, workerData } from 'node:worker_threads';
import { groupStories } from '../stories/group-stories.ts';

/** The thread that groups articles into stories. What it throws reaches the main thread as the worker's error. */
parentPort?.postMessage(groupStories(workerData));
