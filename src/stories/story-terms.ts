import { surnameKey } from '../people/name-keys.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';
import type { GroupableArticle } from './story.ts';

/** How often each term stands in an article, weighted by what kind of word it is. */
export type TermWeights = ReadonlyMap<string, number>;

export interface StoryTerms {
  /** Stems, with names and numbers weighing more. */
  readonly words: TermWeights;
  /** Names by sound and numbers: what articles on one event share in any language. */
  readonly names: TermWeights;
}

/** News tells the event first; what comes later is background that other events share. */
const WORDS_READ = 300;
const NAME_WEIGHT = 1.2;
const NUMBER_WEIGHT = 1.8;
/** Single digits and such are in every text. */
const SHORTEST_NUMBER = 2;
const SHORTEST_NAME = 4;

export function storyTerms(article: GroupableArticle): StoryTerms {
  const { title, text, skip, language } = article;
  const bag = new TermBag(language);
  bag.read(title, 0, title.length);
  for (const { start, end } of keptRanges(text.length, skip)) bag.read(text, start, end);
  return bag.terms();
}

class TermBag {
  readonly #language: string;
  readonly #counts = new Map<string, { count: number; weight: number }>();
  readonly #names = new Map<string, number>();
  #read = 0;

  constructor(language: string) {
    this.#language = language;
  }

  read(text: string, start: number, end: number): void {
    for (const word of words(text, start, end)) {
      if (this.#read >= WORDS_READ) return;
      this.#read++;
      const term = termOf(word.text, this.#language);
      if (term === '') continue;
      const isNumber = /^\p{N}/u.test(word.text);
      const isName = !isNumber && isCapitalised(word.text) && !beginsSentence(text, word.start, start);
      this.#count(term, isNumber ? NUMBER_WEIGHT : isName ? NAME_WEIGHT : 1);
      const name = isNumber ? numberKey(term) : isName ? nameKey(word.text) : '';
      if (name !== '') this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    }
  }

  terms(): StoryTerms {
    // The logarithm damps repetition (Manning, Raghavan, Schütze 2008, 6.4.1).
    const damped = (count: number) => 1 + Math.log(count);
    return {
      words: new Map([...this.#counts].map(([term, { count, weight }]) => [term, weight * damped(count)])),
      names: new Map([...this.#names].map(([name, count]) => [name, damped(count)])),
    };
  }

  #count(term: string, weight: number): void {
    const known = this.#counts.get(term);
    if (known === undefined) this.#counts.set(term, { count: 1, weight });
    else {
      known.count++;
      known.weight = Math.max(known.weight, weight);
    }
  }
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a capital letter says nothing because a sentence, a line or a quotation begins there. */
function beginsSentence(text: string, at: number, start: number): boolean {
  return at === start || /[.!?:…\n]["'«»“”„‘’`(\s]*$/.test(text.slice(Math.max(start, at - 4), at));
}

const numberKey = (term: string) => (term.length < SHORTEST_NUMBER ? '' : `#${term}`);
const nameKey = (word: string) => (word.length < SHORTEST_NAME ? '' : surnameKey(word.toLowerCase()));
