import { hasName } from '../grammar/find-subject.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention, readTokensAsMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

const QUOTES = /^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|(?:про)?цит(?:ир|у)\p{L}+)$/u;
const WORDS = /^(?:words?|phrase|remarks?)$/;
const SAYING = /^(?:saying|writing|telling)$/;

/** Keller quoted Osei as saying "…" / Keller, quoting Osei, said: "…" / Keller cited Osei: "…": Osei speaks, by way of Keller. */
export const quotedFrom: Sieve = (site, _index, { parses, clauses }) => {
  const parse = parses[site.sentence];
  const clause = clauses[site.sentence]?.findLast(
    ({ verb }) => verb < site.chunk && QUOTES.test(parse?.tokens.words[parse.chunks[verb]?.head ?? -1] ?? ''),
  );
  if (parse === undefined || clause === undefined || clause.inverted || clause.subject < 0) return null;
  const source = clause.verb + 1;
  if (!hasName(parse, source) && !isWordsOfSomebody(parse, source)) return null;
  if (!leadsIn(parse, clause, site.chunk)) return null;
  const mention = readSource(parse, source);
  const via = readMention(parse, clause.subject);
  if (mention === null || via === null) return null;
  const { from = 0, to = 1 } = parse.chunks[clause.verb] ?? {};
  const cue = { start: parse.tokens.starts[from] ?? 0, end: parse.tokens.ends[to - 1] ?? 0 };
  return { rule: 'lead-in', mention, via, cue, clause };
};

/** The quotation follows "as saying", a colon, or, where the quoting is told in passing, "said". */
function leadsIn({ chunks, tokens }: ParsedSentence, { verb }: Clause, chunk: number): boolean {
  const after = chunks.slice(verb + 2, chunk);
  const [first, second] = after;
  const word = (at: number | undefined): string => tokens.words[at ?? -1] ?? '';
  if (word(first?.from) === 'as') return SAYING.test(word(second?.head)) && after.length <= 3;
  if (first?.kind === 'colon') return after.length === 1;
  if (first?.kind !== 'comma' || word(chunks[verb]?.head) !== 'quoting') return false;
  return /^(?:said|says|wrote|writes)$/.test(word(second?.head)) && after.length <= 3;
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
