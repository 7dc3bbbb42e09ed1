import { parentPort, workerData } from 'node:worker_threads';
import { describeError } from '../errors.ts';
import { createOpenAiEmbeddingModel } from '../llm/openai-embedding-model.ts';
import { embedArticles } from '../search/embed-articles.ts';
import { openStore } from '../storage/open-store.ts';
import type { EmbeddingJob } from './embedding-messages.ts';
import type { ThreadReply } from './run-thread.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** Embeds what is not embedded yet, once, with a connection of its own; what is saved by the time it is told to stop stays so. */
async function work({ database, model }: EmbeddingJob, signal: AbortSignal): Promise<ThreadReply> {
  try {
    const { embeddings, index, close } = await openStore(database);
    try {
      const parts = { model: createOpenAiEmbeddingModel(model), store: embeddings, index };
      return { kind: 'done', articles: await embedArticles(parts, signal) };
    } finally {
      await close();
    }
  } catch (error) {
    return { kind: 'failed', message: describeError(error) };
  }
}

yieldToAnswers();
const stopping = new AbortController();
parentPort?.on('message', () => stopping.abort());
parentPort?.postMessage(await work(workerData, stopping.signal));
parentPort?.close();
