import { surnameKey } from '../people/name-keys.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { termOf } from '../text/term-of.ts';
import { WordMemory } from '../text/word-memory.ts';
import { visitWords } from '../text/words.ts';
import type { GroupableArticle } from './story.ts';

/** What a word says of the event that its article tells. */
export interface StoryWord {
  /** Its stem. */
  readonly term: string;
  readonly isNumber: boolean;
  /** A capital that is not owed to the beginning of a sentence. */
  readonly isName: boolean;
  /** What the word is in any language: a number as such, a name by its sound; '' where it is neither. */
  readonly key: string;
}

interface KnownWord<T> {
  readonly plain: T;
  /** The same word where it stands as a name; null where it has no capital. */
  readonly named: T | null;
}

/** News tells the event first; what comes later is background that other events share. */
const WORDS_READ = 300;
/** Characters a word, with what stands between two: nothing reads on in a long text for words that are not wanted. */
const LONGEST_AVERAGE = 16;
/** Single digits and such are in every text. */
const SHORTEST_NUMBER = 2;
const SHORTEST_NAME = 4;
const LOOK_BACK = 4;
const SENTENCE_ENDS = new Set([...'.!?:…\n'].map((mark) => mark.charCodeAt(0)));
const BETWEEN_SENTENCES = new Set([...'"\'«»“”„‘’`( \t\r\u00a0'].map((mark) => mark.charCodeAt(0)));

/** Reads the first words of articles, each as what `describe` makes of it, once for all its occurrences. */
export class StoryWordReader<T> {
  readonly #describe: (word: StoryWord) => T;
  readonly #memories = new Map<string, WordMemory<KnownWord<T> | null>>();

  constructor(describe: (word: StoryWord) => T) {
    this.#describe = describe;
  }

  /** Calls `visit` with the first words of an article, title first, that are no stop words. */
  read({ title, text, skip, language }: GroupableArticle, visit: (word: T) => void): void {
    const memory = this.#memoryOf(language);
    let read = 0;
    const readRange = (whole: string, start: number, end: number): void => {
      const last = Math.min(end, start + (WORDS_READ - read) * LONGEST_AVERAGE);
      visitWords(whole, { start, end: last }, (from, to) => {
        if (read >= WORDS_READ) return;
        read++;
        const known = memory.get(whole, from, to);
        if (known === null) return;
        visit(known.named !== null && !beginsSentence(whole, from, start) ? known.named : known.plain);
      });
    };
    readRange(title, 0, title.length);
    for (const { start, end } of keptRanges(text.length, skip)) readRange(text, start, end);
  }

  #memoryOf(language: string): WordMemory<KnownWord<T> | null> {
    const known = this.#memories.get(language);
    if (known !== undefined) return known;
    const memory = new WordMemory((word) => this.#know(word, language));
    this.#memories.set(language, memory);
    return memory;
  }

  #know(word: string, language: string): KnownWord<T> | null {
    const { plain, named } = describeWord(word, language);
    if (plain.term === '') return null;
    return { plain: this.#describe(plain), named: named === null ? null : this.#describe(named) };
  }
}

function describeWord(word: string, language: string): KnownWord<StoryWord> {
  const term = termOf(word, language);
  if (/^\p{N}/u.test(word)) {
    const key = term.length < SHORTEST_NUMBER ? '' : `#${term}`;
    return { plain: { term, isNumber: true, isName: false, key }, named: null };
  }
  const plain = { term, isNumber: false, isName: false, key: '' };
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return { plain, named: null };
  const key = word.length < SHORTEST_NAME ? '' : surnameKey(word.toLowerCase());
  return { plain, named: { term, isNumber: false, isName: true, key } };
}

/** Whether a capital letter says nothing because a sentence, a line or a quotation begins there. */
function beginsSentence(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  for (let before = at - 1; before >= Math.max(start, at - LOOK_BACK); before--) {
    const mark = text.charCodeAt(before);
    if (SENTENCE_ENDS.has(mark)) return true;
    if (!BETWEEN_SENTENCES.has(mark)) return false;
  }
  return false;
}
