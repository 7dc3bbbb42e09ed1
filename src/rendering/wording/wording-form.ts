import type { ModelFailure } from '../../answers/answer.ts';

/** What nothing was found for; texts come ready to be shown. */
export interface Nothing {
  readonly who?: string;
  readonly topic?: string;
  /** As `inLanguage` has it, where one was asked for. */
  readonly spoken?: string;
  /** The one outlet that was asked for. */
  readonly outlet?: string;
  readonly articles: number;
  readonly range?: string;
}

export interface DigestCounts {
  readonly stories: number;
  readonly articles: number;
}

/** Our words around an answer or a digest in one language, written by hand. Names and dates come ready to be shown. */
export interface Wording {
  /** For Intl: how dates and numbers are written. */
  readonly locale: string;

  /** Before a speaker's name, by how sure the attribution is. */
  readonly probably: string;
  readonly possibly: string;
  readonly speakerNotNamed: string;
  readonly unclearWhoIsMeant: string;
  /** The day on which the report came out, where nothing states when the words were said. */
  readonly reported: (day: string) => string;
  readonly quotedBy: (name: string) => string;
  readonly notWordForWord: string;
  /** Before the outlets that have the same words. */
  readonly alsoIn: string;
  readonly alsoInMore: (articles: number) => string;
  /** Before the same statement in other words. */
  readonly inOtherWords: string;

  readonly statementsInArticles: (statements: number, articles: number) => string;
  readonly searched: (articles: number, range: string | null) => string;
  readonly nothingFound: (nothing: Nothing) => string;
  /** Of the one outlet that was asked for. */
  readonly onlyFrom: (outlet: string) => string;
  /** Before the parts of a question that earlier ones completed: who, what, when. */
  readonly fromConversation: string;
  readonly closest: string;
  /** Before the newest article, where there is none of the time asked about. */
  readonly newestArticle: string;
  readonly whoIsMeant: string;
  /** Of sentences in a model's words; numbers of sources follow. */
  /** Before a sentence that gives another figure than the one above it. */
  readonly reportsDiffer: string;
  readonly modelWords: string;
  readonly modelWordsInDigest: string;
  /** Of sentences that a model only chose and shortened. */
  readonly modelChose: string;
  /** After `modelWords`, of the sentences that are not. */
  readonly othersExact: string;
  /** Why a model that was asked did not write the answer, or not all of it. */
  readonly modelFailed: Readonly<Record<ModelFailure, string>>;
  /** After `modelFailed`, where no sentence is the model's. */
  readonly exactInstead: string;
  /** `language` as `inLanguage` has it. */
  readonly translated: (language: string) => string;
  readonly original: string;
  readonly sourcesAgree: (sources: number) => string;
  readonly eachOneSource: string;

  readonly sources: string;
  readonly untitled: string;
  /** Behind an outlet that only the article itself names. */
  readonly byOwnAccount: string;
  /** The same below several sources; numbers may follow after a colon. */
  readonly outletsByOwnAccount: string;
  readonly dateNotStated: string;
  /** A date that only the file has. */
  readonly fileDate: (day: string) => string;

  readonly more: string;
  readonly inContext: string;
  readonly report: string;
  readonly allOf: (name: string) => string;
  readonly searchFor: (topic: string) => string;
  /** Leaves what the conversation was about so far. */
  readonly newTopic: string;
  /** Questions that buttons ask, as a reader would type them. */
  readonly askAllOf: (name: string) => string;
  readonly askNewTopic: string;

  readonly digestCounts: (counts: DigestCounts) => string;
  readonly updated: (time: string) => string;
  readonly update: string;
  readonly originsAndCopies: (origins: number, copies: number) => string;
  /** By ISO 639-1, for words that are not in the reader's own language. */
  readonly inLanguage: Readonly<Record<string, string>>;
  readonly newest: (when: string) => string;
  readonly nothingNew: string;
  readonly settings: string;
  readonly pause: string;
}
