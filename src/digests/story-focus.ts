import type { StoredArticle } from '../articles/article.ts';
import { type Centrality, reportCentrality } from './report-centrality.ts';
import { type Salience, salienceIn } from './term-salience.ts';

/** What a story is about, and which of its reports are nearest to that. */
export interface StoryFocus {
  readonly salience: Salience;
  readonly centrality: Centrality;
}

/** What weighs is learnt from the reports that are told from; how central each is, from `all`. */
export function storyFocus(telling: readonly StoredArticle[], all: readonly StoredArticle[]): StoryFocus {
  return { salience: salienceIn(telling), centrality: reportCentrality(telling, all) };
}
