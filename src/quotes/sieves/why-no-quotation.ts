import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { afterTitles, beforeTitles, commonNaming, namingWords } from '../lexicon/english-context-words.ts';
import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Article, Attribution, NoQuotation, Rule, Site } from './sieve.ts';
import { isSetOff } from './trailing-cue.ts';

/** Rules that name a speaker by a report that stands right by the quotation. */
const CERTAIN: ReadonlySet<Rule> = new Set<Rule>([
  'trailing cue',
  'inverted cue',
  'lead-in',
  'lead-in with colon',
  'split quotation',
  'signature',
  'label',
  'turn',
  'question',
  'answer',
  'paragraph continuation',
]);
/** Of ABC's "…". */
const GENITIVE = /^['’]s?$/;
const LONGEST_TITLE_WORDS = 9;
/** Words enough for no name. */
const LONG_SPEECH = 6;

/**
 * Tells words that somebody said from titles of works, names, slogans and so-called words. Where a report stands by the
 * quotation only a title can be none; without one, single words and capitalised names are taken to be none: there the
 * guess is wrong about as often as right, and a missing quotation misleads nobody. Null for words that somebody said.
 */
export function whyNoQuotation(
  site: Site,
  article: Article,
  attribution: Attribution | null,
): NoQuotation | null {
  const parse = article.parses[site.sentence];
  const quotation = article.tokens.quotations[site.quotation];
  if (parse === undefined || quotation === undefined) return 'nothing between the marks';
  const inside = article.tokens.text.slice(quotation.start, quotation.end).trim();
  if (inside === '') return 'nothing between the marks';
  const named = attribution?.rule ?? null;
  const rule = named === 'report before' ? null : named; // no report of these words
  const lead = parse.chunks[site.chunk - 1]?.kind;
  if (lead === 'preposition' && isBehind(rule) && isCapitalised(firstWords(inside)))
    return 'title by the word beside it';
  const inReport = isReported(rule) && !isAddressee(parse, site) && !isCommonlyCalled(parse, site);
  const behindGenitive = site.chunk > 0 && GENITIVE.test(wordBefore(parse, site.chunk));
  if (inReport && !behindGenitive) return null;
  const words = firstWords(inside);
  const title = isTitleCase(words);
  if (inReport && !title) return null;
  if (quotation.style === 'single') return 'single marks without a report';
  if (isNamed(parse, site) && !isTakenUp(words, rule)) return 'named by the word before';
  if (isNickname(parse, site, words.length)) return 'nickname inside a name';
  if (article.language.namesStandInMarks && isCalledByNobody(parse, attribution))
    return 'named by the word before';
  if (article.language.namesStandInMarks)
    return isSaidSlavic(parse, site, { words, rule }) ? null : 'name in marks';
  if (title && isTitleContext(parse, site)) return 'title by the word beside it';
  if (title && isListedTitle(site, article)) return 'title in a row of titles';
  return withoutReport(rule, {
    title,
    words: words.length,
    listed: lead === 'dash',
    bare: !isSetOff(article.tokens.text, parse, site.chunk),
  });
}

/** As many as tell whether words are a title, and one more. */
function firstWords(text: string): readonly string[] {
  return text.split(/\s+/, LONGEST_TITLE_WORDS + 1);
}

/** `bare`: no punctuation sets the words off from their sentence; `listed`: a dash leads them, as the items of a list. */
interface Appearance {
  readonly listed: boolean;
  readonly title: boolean;
  readonly bare: boolean;
  readonly words: number;
}

/** What is guessed of words by which no report stands. */
function withoutReport(rule: Rule | null, { title, bare, words, listed }: Appearance): NoQuotation | null {
  if (listed && (rule === null || rule === 'sentence subject')) return 'item of a list without a report';
  const goesOn = rule === 'same paragraph' || rule === 'introduced by the sentence before';
  if (title && (rule === null || rule === 'sentence subject' || (goesOn && bare)))
    return 'title without a report';
  const isShort =
    (rule === null && (words === 1 || (bare && words <= 3))) ||
    (rule === 'sentence subject' && bare && words === 1) ||
    ((goesOn || rule === 'paragraph of its own') && words === 1);
  return isShort ? 'so-called word without a report' : null;
}

/** Whether a rule saw a report right by the quotation. */
export function isReported(rule: Rule | null): boolean {
  return rule !== null && CERTAIN.has(rule);
}

/**
 * Where names stand in marks («Газпром»), words count as said when a report frames them: what begins in lower case, or what is
 * long enough or closed like a sentence.
 */
function isSaidSlavic(
  parse: ParsedSentence,
  site: Site,
  { words, rule }: { readonly words: readonly string[]; readonly rule: Rule | null },
): boolean {
  const alone = parse.chunks.every(
    (chunk) => chunk.kind === 'quotation' || chunk.kind === 'dash' || chunk.kind === 'other',
  );
  if (rule === 'same paragraph' && alone) return words.length > 1 || parse.chunks[0]?.kind === 'dash';
  const least = parse.chunks[site.chunk - 1]?.kind === 'colon' ? 2 : LONG_SPEECH;
  if (rule === null || rule === 'sentence subject')
    return words.length >= (rule === null ? LONG_SPEECH : least);
  if (/^\p{Ll}/u.test(words[0] ?? '') && rule !== 'same paragraph')
    return rule !== 'introduced by the sentence before';
  return words.length >= LONG_SPEECH || (isSetOff(parse.tokens.text, parse, site.chunk) && words.length > 3);
}

/** She used the words "…": what is not capitalised behind a verb of somebody's is a term of theirs, not a name. */
function isTakenUp([first = '']: readonly string[], rule: Rule | null): boolean {
  return /^\p{Ll}/u.test(first) && (rule === 'characterisation' || rule === 'partial quotation');
}

/** On "Morning Hour," Osei said: what a preposition leads is where it was said. */
function isBehind(rule: Rule | null): boolean {
  return rule === 'trailing cue' || rule === 'inverted cue';
}

/** Every word of some length is capitalised, and there are several. */
function isTitleCase(words: readonly string[]): boolean {
  return words.length > 1 && isCapitalised(words);
}

function isCapitalised(words: readonly string[]): boolean {
  if (words.length > LONGEST_TITLE_WORDS) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word));
}

/** "One," "Two" and "Three": capitals in a row with what was a title. */
function isListedTitle(site: Site, { sites, passedOver }: Article): boolean {
  const before = sites[passedOver.length - 1];
  const isNear = before?.sentence === site.sentence && site.chunk - before.chunk <= 3;
  return isNear && passedOver[passedOver.length - 1] !== null;
}

function wordBefore({ tokens, chunks }: ParsedSentence, chunk: number): string {
  return tokens.words[(chunks[chunk]?.from ?? 0) - 1] ?? '';
}

function isTitleContext(parse: ParsedSentence, site: Site): boolean {
  const before = wordBefore(parse, site.chunk);
  if (
    site.chunk > 0 &&
    (GENITIVE.test(before) ||
      (beforeTitles.has(before) && !/^(?:the|a|an|his|her|their|its|our)$/.test(before)))
  )
    return true;
  const { tokens, chunks } = parse;
  const after = tokens.words[chunks[site.chunk]?.to ?? 0] ?? '';
  return afterTitles.has(after);
}

/** Dwayne "The Rock" Johnson. */
function isNickname({ tokens, chunks }: ParsedSentence, site: Site, words: number): boolean {
  const { from = 0, to = 0 } = chunks[site.chunk] ?? {};
  return (
    words <= 3 &&
    from > 0 &&
    has(tokens.shapes[from - 1], Shape.Capital) &&
    has(tokens.shapes[to], Shape.Capital) &&
    !has(tokens.classes[to], WordClass.Pronoun | WordClass.Determiner)
  );
}

/** What people call something: называют «почтой на колёсах». */
function isCommonlyCalled(parse: ParsedSentence, site: Site): boolean {
  return commonNaming.has(wordBefore(parse, site.chunk));
}

/** В пристанището вече нарекоха протокола „мир“: whoever calls it so is not told. */
function isCalledByNobody({ chunks, tokens }: ParsedSentence, attribution: Attribution | null): boolean {
  const verb = chunks[attribution?.clause?.verb ?? -1];
  return attribution?.mention?.kind === 'anonymous' && commonNaming.has(tokens.words[verb?.head ?? -1] ?? '');
}

/** told "Fox and Friends". */
function isAddressee(parse: ParsedSentence, site: Site): boolean {
  return /^t(?:old|ells?|elling)$/.test(wordBefore(parse, site.chunk));
}

/** a memo titled "…", so-called "…", known as "…", an inflation formula called "…". */
function isNamed(parse: ParsedSentence, site: Site): boolean {
  const { tokens, chunks } = parse;
  const at = (chunks[site.chunk]?.from ?? 0) - 1;
  const skip = /^(?:the|a|an)$/.test(tokens.words[at] ?? '') ? 1 : 0;
  const word = tokens.words[at - skip] ?? '';
  if (namingWords.has(word) || commonNaming.has(word)) return true;
  if (word === 'as') return /^(?:known|billed|dubbed)$/.test(tokens.words[at - skip - 1] ?? '');
  if (word !== 'called') return false;
  const owner = at - skip - 1;
  return !has(tokens.shapes[owner], Shape.Capital | Shape.Punctuation) && tokens.classes[owner] === 0;
}
