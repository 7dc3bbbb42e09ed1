import { workerData } from 'node:worker_threads';
import { answerParent } from '../../workers/answer-parent.ts';
import { answererOf, type RowJob } from './row-job.ts';

/** A thread that answers some of a command's lines. */
const job: RowJob = workerData;

answerParent(await answererOf(job), () => Promise.resolve());
