import type { Range } from '../../text/range.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Language } from '../languages/language.ts';
import type { TokenStream } from '../tokens/token-stream.ts';

/** Names of the rules, in the order they are tried; `--explain` shows them and confidence is measured for each. */
export type Rule =
  | 'not said'
  | 'trailing cue'
  | 'inverted cue'
  | 'according to'
  | 'lead-in'
  | 'lead-in with colon'
  | 'partial quotation'
  | 'characterisation'
  | 'split quotation'
  | 'later cue'
  | 'agent of a passive'
  | 'speech noun'
  | 'label'
  | 'turn'
  | 'question'
  | 'answer'
  | 'signature'
  | 'headline'
  | 'introduced by the sentence before'
  | 'paragraph continuation'
  | 'same paragraph'
  | 'paragraph of its own'
  | 'sentence subject'
  | 'report before'
  | 'indirect statement';

/** Rules whose clause stands in the sentence before the quotation's. */
export const ofSentenceBefore: ReadonlySet<Rule> = new Set<Rule>([
  'introduced by the sentence before',
  'report before',
]);

/** What marks hold that nobody said. */
export type NoQuotation =
  | 'nothing between the marks'
  | 'single marks without a report'
  | 'named by the word before'
  | 'nickname inside a name'
  | 'name in marks'
  | 'title by the word beside it'
  | 'title in a row of titles'
  | 'title without a report'
  | 'item of a list without a report'
  | 'so-called word without a report';

/** Where an outermost quotation stands. */
export interface Site {
  /** Index into the stream's quotations. */
  readonly quotation: number;
  /** Index into the parsed sentences. */
  readonly sentence: number;
  /** Index of its chunk in the sentence. */
  readonly chunk: number;
}

export interface Attribution {
  readonly rule: Rule;
  readonly mention: Mention | null;
  readonly cue: Range | null;
  /** Who passes the words on, where the article has them from somebody. */
  readonly via?: Mention;
  /** The clause that reports, where one does. */
  readonly clause?: Clause;
  /** True where nobody else could be meant: the one report of its sentence, by the subject that opens it. */
  readonly sole?: boolean;
  /** How likely the clause is among all that could report, 0 to 1, where several were weighed. */
  readonly share?: number;
  /** Index of the site whose speaker is taken over, for continuations. */
  readonly continues?: number;
  /** What a chain of continuations began with. */
  readonly root?: Attribution;
  /** Index of the site of `root`. */
  readonly rootSite?: number;
}

export interface Article {
  readonly tokens: TokenStream;
  readonly language: Language;
  readonly parses: readonly ParsedSentence[];
  /** By sentence. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly sites: readonly Site[];
  /** By site; what was decided so far, in order. */
  readonly attributions: readonly (Attribution | null)[];
  /** By site: why the marks hold nothing that was said, a title, a name or a so-called word; null where they hold words of somebody. */
  readonly passedOver: readonly (NoQuotation | null)[];
}

/** Says who is quoted at a site, or null to leave it to the next one. Looks at no more than a bounded neighbourhood. */
export type Sieve = (site: Site, siteIndex: number, article: Article) => Attribution | null;
