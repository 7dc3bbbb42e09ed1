import { WordClass } from '../tokens/word-class.ts';

/** What a language's words can be, and what only this language's grammar needs. */
export interface Lexicon {
  readonly language: string;
  /** Bits of WordClass by word in lower case; a word that is not listed is 0. */
  readonly classes: ReadonlyMap<string, number>;
  /** Words that in capitals are others than in lower case: WHO, US. */
  readonly acronyms: ReadonlyMap<string, number>;
  /** Capitalised words that keep their point: "sen" of "Sen. Smith". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations in lower case: "etc". */
  readonly lowerAbbreviations: ReadonlySet<string>;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

export class LexiconBuilder {
  readonly #classes = new Map<string, number>();
  readonly #acronyms = new Map<string, number>();

  add(words: string, bits: number): this {
    for (const word of words.split(/\s+/)) {
      if (word !== '') this.#classes.set(word, (this.#classes.get(word) ?? 0) | bits);
    }
    return this;
  }

  addAcronym(acronym: string, bits: number): this {
    this.#acronyms.set(acronym, bits);
    return this;
  }

  build(language: string, abbreviations: string, lowerAbbreviations: string): Lexicon {
    return {
      language,
      classes: this.#classes,
      acronyms: this.#acronyms,
      abbreviations: setOf(abbreviations),
      lowerAbbreviations: setOf(lowerAbbreviations),
    };
  }
}

export const nameBits = {
  masculine: WordClass.GivenName | WordClass.Masculine,
  feminine: WordClass.GivenName | WordClass.Feminine,
};
