import { surnameKey } from '../people/name-keys.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { isLetterOrDigit } from '../text/character-classes.ts';
import type { Range } from '../text/range.ts';
import { termOf } from '../text/term-of.ts';
import { endOfWord } from '../text/words.ts';
import type { GroupableArticle } from './story.ts';
import { HashedWords, type WordCodes, WordTable } from './word-table.ts';

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

/** Numbers that stand for what a word says; `key` for its `StoryWord.key`. */
export interface WordNumbers {
  /** Above 0. */
  readonly word: number;
  /** -1 where there is no key. */
  readonly key: number;
}

/** Of words that say nothing. */
const SILENT = -1;
const NO_KEY = -1;

/** Reads the first words of articles as numbers that `describe` gives them, once for all their occurrences. */
export class StoryWordReader {
  readonly #describe: (word: StoryWord) => WordNumbers;
  readonly #tables = new Map<string, WordTable>();
  readonly #words = new HashedWords(WORDS_READ);
  /** See `WordTable.readAhead`. */
  protected readAhead = 0;

  constructor(describe: (word: StoryWord) => WordNumbers) {
    this.#describe = describe;
  }

  /** Calls `visit` with the first words of an article, title first, that are no stop words; `key` is -1 where a word has none. */
  read({ title, text, skip, language }: GroupableArticle, visit: (word: number, key: number) => void): void {
    const table = this.#tableOf(language);
    let left = this.#readRange(title, { start: 0, end: title.length }, { table, left: WORDS_READ, visit });
    for (const range of keptRanges(text.length, skip)) {
      if (left === 0) break;
      left = this.#readRange(text, range, { table, left, visit });
    }
  }

  /** Returns how many words are left to be read. */
  #readRange(text: string, { start, end }: Range, { table, left, visit }: Reading): number {
    const last = Math.min(end, start + left * LONGEST_AVERAGE);
    const words = this.#words;
    words.begin(text);
    for (let from = nextWord(text, start, last); from < last && words.count < left; ) {
      const to = endOfWord(text, from, last);
      words.add(from, to);
      from = nextWord(text, to, last);
    }
    this.readAhead = table.readAhead(words);
    for (let n = 0; n < words.count; n++) {
      const place = table.find(words, n);
      const [plain, named] = [table.plainAt(place), table.namedAt(place)];
      if (plain !== SILENT) {
        const isName = named !== SILENT && !beginsSentence(text, words.starts[n] ?? 0, start);
        // A number has its key wherever it stands, a name only where it is seen to be one.
        visit(isName ? named : plain, isName || named === SILENT ? table.keyAt(place) : NO_KEY);
      }
    }
    return left - words.count;
  }

  #tableOf(language: string): WordTable {
    const known = this.#tables.get(language);
    if (known !== undefined) return known;
    const table = new WordTable((word) => this.#codesOf(word, language));
    this.#tables.set(language, table);
    return table;
  }

  #codesOf(word: string, language: string): WordCodes {
    const { plain, named } = describeWord(word, language);
    if (plain.term === '') return { plain: SILENT, named: SILENT, key: NO_KEY };
    const numbers = this.#describe(plain);
    if (named === null) return { plain: numbers.word, named: SILENT, key: numbers.key };
    const { word: name, key } = this.#describe(named);
    return { plain: numbers.word, named: name, key };
  }
}

interface Reading {
  readonly table: WordTable;
  readonly left: number;
  readonly visit: (word: number, key: number) => void;
}

function nextWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isLetterOrDigit(text.charCodeAt(at))) at++;
  return at;
}

interface DescribedWord {
  readonly plain: StoryWord;
  /** The same word where it stands as a name; null where it has no capital. */
  readonly named: StoryWord | null;
}

function describeWord(word: string, language: string): DescribedWord {
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
