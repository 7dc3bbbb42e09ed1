import {
  copulas,
  denials,
  hypotheses,
  objections,
  refusals,
  sayingByNot,
  wishes,
} from '../lexicon/disclaiming-words.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import type { Clause, ParsedSentence } from './parsed-sentence.ts';

/** What governs a verb stands no farther before it; keeps the cost of a sentence of many verbs bounded. */
const FARTHEST_CHUNKS = 10;

/**
 * Whether a clause tells what its subject did not say: denied ("denied saying"), negated ("never said"), supposed ("if he had
 * said", "might say"), wished for ("want him to say"), or wrongly ascribed ("misquoted as saying").
 */
export function isDisclaimed(parse: ParsedSentence, clause: Clause): boolean {
  if (clause.kind !== 'verb') return false;
  return isNegated(parse, clause) || isSupposed(parse, clause.verb) || isGoverned(parse, clause.verb);
}

/** Whether the verb itself denies: what follows is what its subject says is not so. */
export function denies({ chunks, tokens }: ParsedSentence, { verb }: Clause): boolean {
  return denials.test(tokens.words[chunks[verb]?.head ?? -1] ?? '');
}

/** Words of the verb group and of what is cut off from it. */
function groupWords(parse: ParsedSentence, verb: number): readonly string[] {
  const { chunks, tokens } = parse;
  const { to = 0 } = chunks[verb] ?? {};
  let first = verb;
  while (isLight(parse, chunks[first - 1])) first--;
  return tokens.words.slice(chunks[first]?.from ?? 0, to);
}

/** Adverbs and auxiliaries that may be cut off from their verb: Bulgarian не е казвал. */
function isLight({ tokens }: ParsedSentence, chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'adverb') return true;
  if (chunk?.kind !== 'verb') return false;
  return has(chunk.bits, WordClass.Auxiliary) || copulas.test(tokens.words[chunk.head] ?? '');
}

function isNegated(parse: ParsedSentence, { verb, subject }: Clause): boolean {
  const { chunks, tokens } = parse;
  const words = groupWords(parse, verb);
  if (sayingByNot.test(words.at(-1) ?? '')) return false;
  const at = words.findIndex((word) => objections.test(word));
  if (at >= 0 && !/^(?:only|just|merely|simply|только|лишь|тільки|лише|само)$/.test(words[at + 1] ?? ''))
    return true;
  const who = chunks[subject];
  return who !== undefined && /^(?:nobody|none|никто|ніхто|никой)$/.test(tokens.words[who.head] ?? '');
}

const SUPPOSES: ReadonlySet<string> = new Set(['бы', 'би', 'б']);

/** "might say", "сказал бы"; "if he had said", "whether he said". */
function isSupposed(parse: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = parse;
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  const group = tokens.words.slice(from, to);
  if (/^(?:might|may|could|should)$/.test(group[0] ?? '') && !group.includes('only')) return true;
  if (SUPPOSES.has(tokens.words[from - 1] ?? '') || SUPPOSES.has(tokens.words[to] ?? '')) return true;
  for (let i = verb - 1; i >= 0 && i > verb - FARTHEST_CHUNKS; i--) {
    const chunk = chunks[i];
    if (chunk === undefined || endsGovernment(chunk)) return false;
    if (hypotheses.test(tokens.words[chunk.from] ?? '')) return true;
    if (chunk.kind === 'verb' && !isLight(parse, chunk)) return false;
  }
  return false;
}

/** "denied saying", "denied reports that he had said", "want him to say", "refused to call it", "falsely quoted as saying". */
function isGoverned(parse: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = parse;
  const form = chunks[verb]?.verb;
  for (let i = verb - 1; i >= 0 && i > verb - FARTHEST_CHUNKS; i--) {
    const chunk = chunks[i];
    if (chunk === undefined || (endsGovernment(chunk) && !opensSlavicComplement(parse, i))) return false;
    const words = tokens.words.slice(chunk.from, chunk.to);
    if (words.some((word) => denials.test(word))) return true;
    if ((chunk.kind === 'noun' || chunk.kind === 'pronoun') && form === 'participle') return false;
    if (form === 'infinitive' && i === verb - 1 && refusals.test(tokens.words[chunk.head] ?? '')) return true;
    if (form === 'infinitive' && i < verb - 1 && wishes.test(tokens.words[chunk.head] ?? '')) return true;
    if (/^(?:misquoted|misreported)$/.test(tokens.words[chunk.head] ?? '')) return true;
    if (words.length > 1 && isWronglyAscribed(words)) return true;
    if (chunk.kind === 'verb' && !isLight(parse, chunk)) return false;
  }
  return false;
}

function isWronglyAscribed(words: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:falsely|wrongly|incorrectly|erroneously|mistakenly)$/.test(word)) &&
    /^(?:quoted|cited|reported|accused|credited|shown|portrayed)$/.test(words.at(-1) ?? '')
  );
}

const ENDS_GOVERNMENT: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'comma',
  'colon',
  'dash',
  'conjunction',
  'quotation',
]);

function endsGovernment({ kind }: Chunk): boolean {
  return ENDS_GOVERNMENT.has(kind);
}

/** Отрицает, что сказал. */
function opensSlavicComplement({ chunks, tokens }: ParsedSentence, comma: number): boolean {
  return (
    chunks[comma]?.kind === 'comma' &&
    /^(?:что|що|че|будто|ніби)$/.test(tokens.words[chunks[comma + 1]?.from ?? -1] ?? '')
  );
}
