import type { Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { findClauses } from './grammar/find-clauses.ts';
import type { ParsedSentence } from './grammar/parsed-sentence.ts';
import type { Language } from './languages/language.ts';
import { allSieves } from './sieves/all-sieves.ts';
import { unlessDisclaimed } from './sieves/disclaimed.ts';
import type { Article, Attribution, NoQuotation, Site } from './sieves/sieve.ts';
import { whyNoQuotation } from './sieves/why-no-quotation.ts';
import { findSentences } from './tokens/find-sentences.ts';
import { readTokens } from './tokens/read-tokens.ts';

export interface ReadArticleInput {
  readonly text: string;
  /** See `TokensInput`. */
  readonly units?: Uint16Array;
  readonly paragraphs: readonly Range[];
  /** Outermost ones, sorted. */
  readonly quotations: readonly Quotation[];
  readonly language: Language;
}

/** Reads a text's sentences and clauses and says of each outermost quotation who is quoted. */
export function readArticle(input: ReadArticleInput): Article {
  const { language } = input;
  const tokens = readTokens({ ...input, lexicon: language.lexicon });
  const parses = findSentences(tokens).map((sentence) => ({
    tokens,
    sentence,
    chunks: language.chunk(tokens, sentence),
  }));
  const clauses = parses.map(findClauses);
  const sites = findSites(parses);
  const attributions: (Attribution | null)[] = [];
  const passedOver: (NoQuotation | null)[] = [];
  const article: Article = { tokens, language, parses, clauses, sites, attributions, passedOver };
  sites.forEach((site, index) => {
    const attribution = attribute(site, index, article);
    attributions.push(attribution);
    passedOver.push(whyNoQuotation(site, article, attribution));
  });
  return article;
}

function attribute(site: Site, index: number, article: Article): Attribution | null {
  for (const sieve of allSieves) {
    const attribution = sieve(site, index, article);
    if (attribution !== null) return unlessDisclaimed(attribution, article, site);
  }
  return null;
}

function findSites(parses: readonly ParsedSentence[]): readonly Site[] {
  const sites: Site[] = [];
  parses.forEach(({ chunks, tokens }, sentence) => {
    chunks.forEach(({ kind, from }, chunk) => {
      if (kind === 'quotation') sites.push({ quotation: tokens.quotationAt[from] ?? -1, sentence, chunk });
    });
  });
  return sites;
}
