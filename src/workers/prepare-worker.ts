import { parentPort, workerData } from 'node:worker_threads';
import { describeError, VerbatimError } from '../errors.ts';
import { prepareDeliveries } from '../sources/prepare-deliveries.ts';
import { openStore } from '../storage/open-store.ts';
import type { PrepareJob, PrepareReply, PrepareRequest } from './prepare-messages.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** The thread looks up hashes and an outlet's lines, and writes nothing. */
const CACHE_KIB = 2_048;

/** A thread that takes articles apart, chunk after chunk, in the order in which they are handed to it. */
const { database, origin, baseFolder, yieldsToAnswers }: PrepareJob = workerData;
if (yieldsToAnswers) yieldToAnswers();
const store = await openStore(database, { cacheKib: CACHE_KIB });
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: PrepareRequest) => {
  last = last.then(async () => parentPort?.postMessage(await reply(request)));
});

async function reply({ number, chunk }: PrepareRequest): Promise<PrepareReply> {
  try {
    const { archive, outletLines } = store;
    const results = await prepareDeliveries(chunk, { archive, outletLines, origin, baseFolder });
    return { kind: 'prepared', number, results };
  } catch (error) {
    const code = error instanceof VerbatimError ? error.code : 'internal';
    return { kind: 'failed', number, code, message: describeError(error) };
  }
}
