import { hasName } from '../grammar/can-speak.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention, readTokensAsMention } from '../grammar/read-mention.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Sieve } from './sieve.ts';

const QUOTES = /^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|(?:про)?цит(?:ир|у)\p{L}+)$/u;
const RECALLS = /^(?:recall(?:s|ed|ing)|remember(?:s|ed|ing)|hears?|heard|hearing)$/;
const WORDS = /^(?:words?|phrase|remarks?|думите)$/;
const SAYING = /^(?:saying|writing|telling)$/;

/**
 * Keller quoted Osei as saying "…" / "…," Keller recalled Osei saying / Keller, quoting Osei, said: "…" / Keller cited Osei: "…":
 * Osei speaks, by way of Keller.
 */
export const quotedFrom: Sieve = (site, _index, { parses, clauses }) => {
  const parse = parses[site.sentence];
  if (parse === undefined) return null;
  const passesOn = ({ verb }: Clause): boolean => {
    const word = parse.tokens.words[parse.chunks[verb]?.head ?? -1] ?? '';
    return QUOTES.test(word) || (RECALLS.test(word) && sayingAfter(parse, verb + 2) > 0);
  };
  const own = clauses[site.sentence] ?? [];
  const before = own.findLast((clause) => clause.verb < site.chunk && passesOn(clause));
  const clause = before ?? own.find((other) => passesOn(other) && isRightBehind(parse, other, site.chunk));
  if (clause === undefined || clause.inverted || clause.subject < 0) return null;
  const source = sourceOf(parse, clause.verb + 1);
  if (!isSomebody(parse, source) && !isWordsOfSomebody(parse, source)) return null;
  if (clause === before && !leadsIn(parse, clause, site.chunk)) return null;
  const mention = readSource(parse, source);
  const via = readMention(parse, clause.subject);
  if (mention === null || via === null) return null;
  const { from = 0, to = 1 } = parse.chunks[clause.verb] ?? {};
  const cue = { start: parse.tokens.starts[from] ?? 0, end: parse.tokens.ends[to - 1] ?? 0 };
  return { rule: clause === before ? 'lead-in' : 'trailing cue', mention, via, cue, clause };
};

/** The chunk that names who is quoted: "Osei", or that behind "the words of", думите на. */
function sourceOf(parse: ParsedSentence, at: number): number {
  const isOf = /^(?:of|на)$/.test(parse.tokens.words[parse.chunks[at + 1]?.from ?? -1] ?? '');
  return isOf && isWordsOfSomebody(parse, at) ? at + 2 : at;
}

/** A name, or "him". */
function isSomebody(parse: ParsedSentence, at: number): boolean {
  const chunk = parse.chunks[at];
  return hasName(parse, at) || (chunk?.kind === 'pronoun' && has(chunk.bits, WordClass.Object));
}

/** The index of "saying" or "as saying" at a chunk; -1 where none stands there. */
function sayingAfter({ chunks, tokens }: ParsedSentence, at: number): number {
  const saying = tokens.words[chunks[at]?.from ?? -1] === 'as' ? at + 1 : at;
  return SAYING.test(tokens.words[chunks[saying]?.head ?? -1] ?? '') ? saying : -1;
}

/** "…," Keller quoted Osei as saying. */
function isRightBehind(parse: ParsedSentence, { verb, subject }: Clause, chunk: number): boolean {
  if (subject <= chunk || sayingAfter(parse, verb + 2) < 0) return false;
  return !parse.chunks.slice(chunk + 1, verb).some(({ kind }) => kind === 'verb' || kind === 'quotation');
}

/** The quotation follows "as saying", a colon, or, where the quoting is told in passing, "said". */
function leadsIn(parse: ParsedSentence, { verb }: Clause, chunk: number): boolean {
  const { chunks, tokens } = parse;
  if (sayingAfter(parse, verb + 2) > 0) {
    const between = chunks.slice(verb + 2, chunk);
    return !between.some(({ kind }) => kind === 'quotation' || kind === 'colon');
  }
  const after = chunks.slice(sourceOf(parse, verb + 1) + 1, chunk);
  const [first, second] = after;
  if (first?.kind === 'colon') return after.length === 1;
  if (first?.kind !== 'comma' || tokens.words[chunks[verb]?.head ?? -1] !== 'quoting') return false;
  return /^(?:said|says|wrote|writes)$/.test(tokens.words[second?.head ?? -1] ?? '') && after.length <= 3;
}

function isWordsOfSomebody({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && WORDS.test(tokens.words[chunk.head] ?? '');
}

/** "Osei", or "Osei" of "Osei's words". */
function readSource(parse: ParsedSentence, at: number): Mention | null {
  const { from = 0, to = 0 } = parse.chunks[at] ?? {};
  if (!isWordsOfSomebody(parse, at)) return readMention(parse, at);
  for (let i = to - 1; i > from; i--)
    if (/^['’]s?$/.test(parse.tokens.words[i] ?? '')) return readTokensAsMention(parse, from, i);
  return null;
}
