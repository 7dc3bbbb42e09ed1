import { Worker } from 'node:worker_threads';
import { VerbatimError } from '../errors.ts';
import { groupStories } from '../stories/group-stories.ts';
import type { GroupableArticle, Story } from '../stories/story.ts';

/** Fewer are grouped in the time that a thread takes to start. */
const FEW_ARTICLES = 100;
const MAX_HEAP_MB = 1024;

/**
 * Groups articles into stories beside the thread that answers: a thousand take a second. The thread ends with the run and
 * gives its memory back.
 */
export function runGroupingInWorker(articles: readonly GroupableArticle[]): Promise<readonly Story[]> {
  const needed = articles.map(pickNeeded);
  if (needed.length <= FEW_ARTICLES) return Promise.resolve(groupStories(needed));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./group-worker.ts', import.meta.url), {
      workerData: needed,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    worker.on('message', resolve);
    worker.on('error', (cause) => reject(died(cause)));
    // Says nothing where the promise is settled already.
    worker.on('exit', () => reject(died(undefined)));
  });
}

/** What goes to the other thread is copied. */
function pickNeeded({
  id,
  title,
  text,
  skip,
  language,
  contentKey,
  publishedAt,
}: GroupableArticle): GroupableArticle {
  const needed = { id, title, text, skip, language, contentKey };
  return publishedAt === undefined ? needed : { ...needed, publishedAt };
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `Grouping the latest articles into stories ended unexpectedly${reason}. The next digest tries again.`,
    { cause },
  );
}
