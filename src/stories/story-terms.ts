import type { GroupableArticle } from './story.ts';
import { type StoryWord, StoryWordReader } from './story-words.ts';

/** How often each term stands in an article, weighted by what kind of word it is. */
export type TermWeights = ReadonlyMap<string, number>;

export interface StoryTerms {
  /** Stems, with names and numbers weighing more. */
  readonly words: TermWeights;
  /** Names by sound and numbers: what articles on one event share in any language. */
  readonly names: TermWeights;
}

const NAME_WEIGHT = 1.2;
const NUMBER_WEIGHT = 1.8;

const reader = new StoryWordReader((word) => word);

interface Count {
  times: number;
  weight: number;
}

/** What an article says by its words, to be measured against others. */
export function storyTerms(article: GroupableArticle): StoryTerms {
  const words = new Map<string, Count>();
  const names = new Map<string, Count>();
  reader.read(article, (word) => {
    count(words, word.term, weightOf(word));
    if (word.key !== '') count(names, word.key, 1);
  });
  return { words: damped(words), names: damped(names) };
}

export function weightOf({ isNumber, isName }: StoryWord): number {
  return isNumber ? NUMBER_WEIGHT : isName ? NAME_WEIGHT : 1;
}

/** The logarithm damps repetition (Manning, Raghavan, Schütze 2008, 6.4.1). */
export function dampedCount(times: number): number {
  return 1 + Math.log(times);
}

function count(counts: Map<string, Count>, term: string, weight: number): void {
  const known = counts.get(term);
  if (known === undefined) counts.set(term, { times: 1, weight });
  else {
    known.times++;
    known.weight = Math.max(known.weight, weight);
  }
}

function damped(counts: ReadonlyMap<string, Count>): TermWeights {
  return new Map([...counts].map(([term, { times, weight }]) => [term, weight * dampedCount(times)]));
}
