import { parentPort } from 'node:worker_threads';
import { describeError, VerbatimError } from '../errors.ts';
import { syncFolder } from '../sources/sync-folder.ts';
import { openStore } from '../storage/open-store.ts';
import { ingestInThreads, WRITER_CACHE_KIB } from './ingest-in-threads.ts';
import type { IngestJob, IngestMessage } from './ingest-messages.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** The thread that indexes folders, with a connection of its own: parsing and SQLite are synchronous. */
yieldToAnswers();
parentPort?.on('message', async (job: IngestJob) => {
  try {
    await runJob(job);
  } catch (error) {
    say({
      kind: 'failed',
      code: error instanceof VerbatimError ? error.code : 'internal',
      message: describeError(error),
    });
  }
});

async function runJob({ database, ...folder }: IngestJob): Promise<void> {
  const store = await openStore(database, { cacheKib: WRITER_CACHE_KIB });
  try {
    const sync = await syncFolder({
      ...folder,
      archive: store.archive,
      files: store.folderFiles,
      outletLines: store.outletLines,
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
