import type { SparseVector } from './sparse-vector.ts';
import type { GroupableArticle } from './story.ts';
import { TermCounter } from './term-counter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often each term stands in an article, weighted by what kind of word it is. */
export type TermWeights = ReadonlyMap<string, number>;

export interface StoryTerms {
  /** Stems, with names and numbers weighing more. */
  readonly words: TermWeights;
  /** Names by sound and numbers: what articles on one event share in any language. */
  readonly names: TermWeights;
}

/** With more terms than this, what was read is forgotten. */
const MOST_TERMS = 200_000;

let counter = new TermCounter();

/** What an article says by its words, to be measured against others. */
export function storyTerms(article: GroupableArticle): StoryTerms {
  if (counter.words.size > MOST_TERMS) counter = new TermCounter();
  const { words, names } = counter.read(article);
  return { words: byTerm(words, counter.words), names: byTerm(names, counter.names) };
}

function byTerm({ ids, weights }: SparseVector, vocabulary: Vocabulary): TermWeights {
  const byTerm = new Map<string, number>();
  for (const [index, id] of ids.entries()) byTerm.set(vocabulary.termOf(id), weights[index] ?? 0);
  return byTerm;
}
