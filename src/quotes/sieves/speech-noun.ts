import type { Chunk } from '../grammar/chunk.ts';
import type { Mention } from '../grammar/mention.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readTokensAsMention } from '../grammar/read-mention.ts';
import { speechNouns } from '../lexicon/english-context-words.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Sieve } from './sieve.ts';

/** her remark that "…" / Rubio's catch phrase was that … "…" / Obama's "…" promise: whose words a noun says they are. */
export const speechNoun: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse === undefined) return null;
  const after = parse.chunks[site.chunk + 1];
  for (let i = site.chunk - 1; i >= 0; i--) {
    const chunk = parse.chunks[i];
    if (chunk === undefined || chunk.kind === 'quotation' || chunk.kind === 'colon') break;
    if (chunk.kind !== 'noun') continue;
    const adjacent = i === site.chunk - 1 && after?.kind === 'noun' && isSpeechNoun(parse, after);
    if (!adjacent && !isSpeechNoun(parse, chunk)) continue;
    const mention = possessor(parse, chunk);
    if (mention !== null)
      return { rule: 'speech noun', mention, cue: cueOf(parse, adjacent && after ? after : chunk) };
  }
  return null;
};

/** The nouns of speech before a quotation with whose they are, nearest last; no more than `most`. */
export function speechNounsBefore(
  parse: ParsedSentence,
  chunk: number,
  most: number,
): readonly { readonly at: number; readonly mention: Mention }[] {
  const found: { at: number; mention: Mention }[] = [];
  for (let at = chunk - 1; at >= 0 && found.length < most; at--) {
    const noun = parse.chunks[at];
    if (noun?.kind !== 'noun' || !isSpeechNoun(parse, noun)) continue;
    const mention = possessor(parse, noun);
    if (mention !== null) found.unshift({ at, mention });
  }
  return found;
}

function isSpeechNoun({ tokens }: ParsedSentence, chunk: Chunk): boolean {
  return speechNouns.has(tokens.words[chunk.head] ?? '');
}

function cueOf({ tokens }: ParsedSentence, chunk: Chunk): { start: number; end: number } {
  return { start: tokens.starts[chunk.head] ?? 0, end: tokens.ends[chunk.head] ?? 0 };
}

/** "her" of "her remark", "Rubio" of "Rubio's catch phrase". */
function possessor(parse: ParsedSentence, chunk: Chunk): Mention | null {
  const { tokens } = parse;
  if (has(tokens.classes[chunk.from], WordClass.Possessive))
    return readTokensAsMention(parse, chunk.from, chunk.from + 1);
  for (let i = chunk.to - 1; i > chunk.from; i--) {
    if (/^['’]s?$/.test(tokens.words[i] ?? '')) return readTokensAsMention(parse, chunk.from, i);
  }
  return null;
}
