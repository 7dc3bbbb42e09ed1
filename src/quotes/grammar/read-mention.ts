import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { antecedent } from './antecedent.ts';
import type { Chunk } from './chunk.ts';
import { descriptionMention } from './description-mention.ts';
import { endsInLy } from './ends-in-ly.ts';
import { joinsName } from './joined-name.ts';
import type { Mention } from './mention.ts';
import { genderOf, rangeOf } from './mention-parts.ts';
import { nameMention } from './name-mention.ts';
import { nameStart } from './name-start.ts';
import { officeBefore } from './office-before.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const GENITIVE = /^['’]s?$/;
const ARTICLE = /^(?:an?|the)$/;

/** Reads who a noun phrase or pronoun names or describes. */
export function readMention(parse: ParsedSentence, chunkIndex: number): Mention | null {
  const chunk = parse.chunks[chunkIndex];
  if (chunk === undefined) return null;
  const { tokens } = parse;
  if (chunk.kind === 'pronoun') return pronounMention(tokens, chunk);
  if (chunk.kind === 'relative') return relativeMention(parse, chunkIndex);
  const inMarks = bodyInMarks(tokens, chunk);
  if (inMarks !== null) return inMarks;
  if (isArticleAlone(tokens, chunk)) return null;
  const bare = withoutGenitive(tokens, chunk);
  const inGenitive = bare < chunk.to && isNameInGenitive(parse, chunkIndex);
  const to = inGenitive ? chunk.to : bare;
  const nameFrom = bodyStart(tokens, chunk.from, to) ?? nameStart(tokens, chunk.from, to);
  if (nameFrom < to)
    return withOffice(
      parse,
      chunkIndex,
      withOf(parse, chunkIndex, nameMention(tokens, { from: chunk.from, nameFrom, to })),
    );
  return descriptionMention(parse, chunkIndex, to);
}

/** "An estimated …", "the newly …": what the article belongs to was not understood. */
function isArticleAlone({ words, classes }: TokenStream, { from, to }: Chunk): boolean {
  if (!has(classes[from], WordClass.Determiner) || !ARTICLE.test(words[from] ?? '')) return false;
  for (let i = from + 1; i < to; i++)
    if (!has(classes[i], WordClass.Adverb) && !endsInLy(words[i] ?? '')) return false;
  return true;
}

function pronounMention(tokens: TokenStream, chunk: Chunk): Mention {
  const bits = tokens.classes[chunk.head] ?? 0;
  return {
    ...rangeOf(tokens, chunk.from, chunk.to),
    kind: 'pronoun',
    name: null,
    role: null,
    gender: genderOf(bits),
    plural: has(bits, WordClass.Plural),
    head: tokens.words[chunk.head] ?? '',
  };
}

/** компания «Север», «Север»: the body whose name stands in marks at the end of its noun phrase; null where none does. */
function bodyInMarks(tokens: TokenStream, { to }: Chunk): Mention | null {
  const quotation = tokens.quotations[tokens.quotationAt[to - 1] ?? -1];
  if (quotation === undefined || !has(tokens.shapes[to - 1], Shape.Quotation)) return null;
  const { start, end } = quotation;
  const head = tokens.text.slice(start, end).toLowerCase();
  const name = { start, end };
  return { ...name, name, kind: 'organisation', role: null, gender: 'unknown', plural: false, head };
}

/** Reads some tokens as a mention of their own: the possessor in "Rubio’s claim". */
export function readTokensAsMention(parse: ParsedSentence, from: number, to: number): Mention | null {
  const { tokens, sentence } = parse;
  const pronoun = to - from === 1 && has(tokens.classes[from], WordClass.Possessive);
  let bits = 0;
  for (let i = from; i < to; i++) bits |= tokens.classes[i] ?? 0;
  const chunk: Chunk = { kind: pronoun ? 'pronoun' : 'noun', from, to, head: to - 1, bits };
  return readMention({ tokens, sentence, chunks: [chunk] }, 0);
}

/** "who": the words are the pronoun's, the name is that of whom it stands for. */
function relativeMention(parse: ParsedSentence, chunkIndex: number): Mention | null {
  const chunk = parse.chunks[chunkIndex];
  const noun = antecedent(parse, chunkIndex);
  if (chunk === undefined) return null;
  const mention = noun < 0 ? null : readMention(parse, noun);
  const own = rangeOf(parse.tokens, chunk.from, chunk.to);
  if (mention === null) return { ...pronounMention(parse.tokens, chunk), ...own };
  return { ...mention, ...own, words: { start: mention.start, end: mention.end } };
}

function withoutGenitive(tokens: TokenStream, chunk: Chunk): number {
  let to = chunk.to;
  while (to > chunk.from + 1 && GENITIVE.test(tokens.words[to - 1] ?? '')) to--;
  return to;
}

/** "McDonald's said": a body's name, for a verb follows and nothing that could be anybody's. */
function isNameInGenitive({ tokens, chunks }: ParsedSentence, chunkIndex: number): boolean {
  const [chunk, next] = [chunks[chunkIndex], chunks[chunkIndex + 1]];
  if (chunk === undefined || chunk.to - chunk.from !== 2) return false;
  if (next?.verb !== 'finite' || !has(next.bits, WordClass.Say)) return false;
  return has(tokens.shapes[chunk.from], Shape.Capital) && /^['’]s$/.test(tokens.words[chunk.to - 1] ?? '');
}

/** "the Turkish Foreign Ministry": the name of a body takes in its adjectives. */
function bodyStart(tokens: TokenStream, from: number, to: number): number | null {
  if (!has(tokens.classes[to - 1], WordClass.Organisation) || !has(tokens.shapes[to - 1], Shape.Capital))
    return null;
  let start = to - 1;
  while (
    start > from &&
    (joinsName(tokens, start - 1) ||
      (has(tokens.shapes[start - 1], Shape.Capital) && !has(tokens.classes[start - 1], WordClass.Determiner)))
  )
    start--;
  return start < to - 1 ? start : null;
}

/** "Secretary of State Anna Osei": the office begins in the noun phrase before "of". */
function withOffice(parse: ParsedSentence, chunkIndex: number, mention: Mention): Mention {
  const office = officeBefore(parse, chunkIndex);
  if (office < 0 || mention.name === null) return mention;
  const { tokens, chunks } = parse;
  const from = chunks[office]?.from ?? 0;
  const first = has(tokens.classes[from], WordClass.Determiner) ? from + 1 : from;
  let last = chunks[chunkIndex]?.from ?? 0;
  while ((tokens.starts[last + 1] ?? 0) < mention.name.start) last++;
  return { ...mention, role: rangeOf(tokens, first, last + 1) };
}

/** "the Illinois Board of Elections", "the Center for Housing": the name of a body goes on behind "of" and "for". */
function withOf({ tokens, chunks }: ParsedSentence, chunkIndex: number, mention: Mention): Mention {
  const [of, place] = [chunks[chunkIndex + 1], chunks[chunkIndex + 2]];
  if (
    mention.kind !== 'organisation' ||
    of?.kind !== 'preposition' ||
    !/^(?:of|for)$/.test(tokens.words[of.from] ?? '')
  )
    return mention;
  if (place?.kind !== 'noun' || !isCapitalised(tokens, place)) return mention;
  const end = tokens.ends[place.to - 1] ?? mention.end;
  return { ...mention, end, name: { start: mention.start, end } };
}

function isCapitalised(tokens: TokenStream, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++)
    if (!has(tokens.shapes[i], Shape.Capital) && !joinsName(tokens, i)) return false;
  return true;
}
