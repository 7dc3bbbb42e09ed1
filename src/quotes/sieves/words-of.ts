import { readTokensAsMention } from '../grammar/read-mention.ts';
import { slavicSpeechNouns } from '../lexicon/slavic-speech-nouns.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape } from '../tokens/word-class.ts';
import type { Sieve } from './sieve.ts';

/** What leads from whose words they are to the words: "о том, что", "про те, що", "че". */
const LEADS: readonly (readonly string[])[] = [
  ['о', 'том', ',', 'что'],
  ['о', 'том', 'что'],
  ['про', 'те', ',', 'що'],
  ['про', 'те', 'що'],
  [',', 'че'],
  ['че'],
  [':'],
  [],
];
/** "Слова министра иностранных дел Олега Тишина": the longest way from the noun to the name's end. */
const LONGEST = 8;

/** Слова Олега Тишина о том, что «…» / Думите на Тишин, че „…“: whose words a noun says they are, whoever speaks of them. */
export const wordsOf: Sieve = (site, _index, { parses, tokens }) => {
  const parse = parses[site.sentence];
  const chunk = parse?.chunks[site.chunk];
  if (parse === undefined || chunk === undefined || tokens.lexicon.language === 'en') return null;
  const end = beforeLead(tokens, chunk.from);
  if (end <= parse.sentence.start || !has(tokens.shapes[end - 1], Shape.Capital)) return null;
  const first = Math.max(parse.sentence.start, end - LONGEST);
  for (let noun = end - 2; noun >= first; noun--) {
    if (has(tokens.shapes[noun], Shape.Punctuation | Shape.Quotation | Shape.Break)) return null;
    if (!slavicSpeechNouns.has(tokens.words[noun] ?? '')) continue;
    const from = tokens.words[noun + 1] === 'на' ? noun + 2 : noun + 1;
    const mention = from < end ? readTokensAsMention(parse, from, end) : null;
    if (mention === null) return null;
    return {
      rule: 'speech noun',
      mention,
      cue: { start: tokens.starts[noun] ?? 0, end: tokens.ends[noun] ?? 0 },
    };
  }
  return null;
};

/** The end of what stands before the words that lead to the quotation at `at`. */
function beforeLead({ words }: TokenStream, at: number): number {
  const lead = LEADS.find((all) => all.every((word, i) => words[at - all.length + i] === word)) ?? [];
  return at - lead.length;
}
