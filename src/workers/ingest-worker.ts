import { parentPort, workerData } from 'node:worker_threads';
import { describeError, VerbatimError } from '../errors.ts';
import { syncFolder } from '../sources/sync-folder.ts';
import { openStore } from '../storage/open-store.ts';
import { ingestInThreads } from './ingest-in-threads.ts';
import type { IngestJob, IngestMessage } from './ingest-messages.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** The thread that indexes a folder, with a connection of its own: parsing and SQLite are synchronous. */
async function runJob({ database, folder, baseFolder, origin }: IngestJob): Promise<void> {
  const store = await openStore(database);
  try {
    const sync = await syncFolder({
      archive: store.archive,
      folder,
      baseFolder,
      origin,
      // The third thread of the service: more would take the processor from the one that answers.
      ingest: (deliveries, options) =>
        ingestInThreads(deliveries, { ...options, database, threads: 1, yieldsToAnswers: true }),
      onProgress: (articles) => say({ kind: 'progress', articles }),
    });
    say({ kind: 'done', sync });
  } finally {
    await store.close();
  }
}

function say(message: IngestMessage): void {
  parentPort?.postMessage(message);
}

yieldToAnswers();
try {
  await runJob(workerData);
} catch (error) {
  say({
    kind: 'failed',
    code: error instanceof VerbatimError ? error.code : 'internal',
    message: describeError(error),
  });
}
