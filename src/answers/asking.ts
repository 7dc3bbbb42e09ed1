import type { ArticleIndex, Interval } from '../search/article-index.ts';
import type { SearchPassages } from '../search/search-passages.ts';
import type { Question } from './answerer.ts';
import type { Explain } from './explain.ts';
import type { Understanding } from './understand/understanding.ts';

/** One question on its way to an answer: what was asked, how it was understood, and where to look. */
export interface Asking {
  readonly question: Question;
  readonly understanding: Understanding;
  /** What is asked instead where the archive knows nobody of the name. */
  readonly otherwise?: Understanding;
  /** True where part of what is asked comes from the conversation. */
  readonly isCompleted: boolean;
  /** What may be seen: the time asked for, and nothing later than the question's "now". */
  readonly interval: Interval;
  readonly index: ArticleIndex;
  readonly search: SearchPassages;
  readonly explain: Explain;
  /** How many results were shown before, for "more". */
  readonly skip: number;
  /** What was spoken of, where the question is on that: only articles on it tell, where there are some. */
  readonly matter?: string;
  /** The article whose quotations go before all others: somebody in a story that was shown is asked for. */
  readonly within?: string;
}
