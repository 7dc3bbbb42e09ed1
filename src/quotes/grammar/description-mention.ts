import { has, type TokenStream } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Mention } from './mention.ts';
import { genderOf, rangeOf } from './mention-parts.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Longer mentions are cut back to their noun phrase. */
const LONGEST_MENTION = 60;

/** Somebody or something by what he or it is: "the mayor of the town", "a report". */
export function descriptionMention(parse: ParsedSentence, chunkIndex: number, to: number): Mention {
  const { tokens, chunks } = parse;
  const chunk = chunks[chunkIndex];
  const from = chunk?.from ?? 0;
  const at = tokens.lexicon.language === 'en' ? to - 1 : slavicHead(tokens, from, to);
  const head = tokens.classes[at] ?? 0;
  const whole = rangeOf(tokens, from, groupEnd(parse, chunkIndex, to));
  return {
    ...whole,
    kind: descriptionKind(tokens, from, head),
    name: null,
    role: null,
    gender: genderOf(head),
    plural: has(head, WordClass.Plural),
    head: tokens.words[at] ?? '',
  };
}

const WHO_OR_WHAT = WordClass.Role | WordClass.Organisation | WordClass.Document;

/** What a Slavic noun phrase is about stands before its genitive: [сообщение] министерства. */
function slavicHead(tokens: TokenStream, from: number, to: number): number {
  for (let i = from; i < to; i++) if (has(tokens.classes[i], WHO_OR_WHAT)) return i;
  return to - 1;
}

function descriptionKind(tokens: TokenStream, from: number, head: number): Mention['kind'] {
  if (has(head, WordClass.Anonymous)) return 'anonymous';
  if (has(head, WordClass.Role)) return 'description';
  if (has(head, WordClass.Organisation | WordClass.Government)) return 'organisation';
  if (has(head, WordClass.Document)) return 'document';
  return has(tokens.classes[from], WordClass.Determiner) ? 'description' : 'anonymous';
}

/** Takes in what a description is of or for, as long as it stays short. */
function groupEnd(parse: ParsedSentence, chunkIndex: number, to: number): number {
  const { chunks, tokens } = parse;
  const start = tokens.starts[chunks[chunkIndex]?.from ?? 0] ?? 0;
  let end = to;
  let i = chunkIndex + 1;
  while (chunks[i]?.kind === 'preposition' && chunks[i + 1]?.kind === 'noun') {
    const next = chunks[i + 1]?.to ?? end;
    if ((tokens.ends[next - 1] ?? 0) - start > LONGEST_MENTION) break;
    end = next;
    i += 2;
  }
  return end;
}
