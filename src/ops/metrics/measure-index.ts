import type { ArticleIndex } from '../../search/article-index.ts';
import { AnswerSteps } from './answer-steps.ts';
import type { Metrics } from './create-metrics.ts';

/** What a search gives the ranking: with what is known of them, or as names alone. */
const CANDIDATE_STEPS: ReadonlySet<string> = new Set(['candidates', 'candidateIds']);

/** The same index; the time of each step of a question is kept, and how many candidates came of it. */
export function measureIndex(index: ArticleIndex, { searchSeconds, candidates }: Metrics): ArticleIndex {
  return new Proxy(index, {
    get(target, step) {
      const method: unknown = Reflect.get(target, step, target);
      if (typeof method !== 'function' || typeof step !== 'string') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        const stop = searchSeconds.startTimer({ step });
        const steps = AnswerSteps.current();
        steps?.beginSearch();
        try {
          const found: unknown = await Reflect.apply(method, target, given);
          if (CANDIDATE_STEPS.has(step) && Array.isArray(found)) candidates.observe(found.length);
          return found;
        } finally {
          stop();
          steps?.endSearch();
        }
      };
    },
  });
}
