import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { hasName, isSpeaker } from './can-speak.ts';
import { carriedSubject } from './carried-subject.ts';
import { headOfGroup } from './head-of-group.ts';
import { isOnRecord } from './on-record.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** A statement is somebody's; a sign says what it says. */
const SPEAKS_ITSELF =
  /^(?:signs?|banners?|posters?|placards?|hats?|shirts?|t-shirts?|buttons?|stickers?|caps?)$/;

/** ", adding that": who did what stands before; "with Zelensky accusing", "with fans of the team chanting": the noun right before. */
export function participleSubject(
  parse: ParsedSentence,
  before: number,
  known: ReadonlyMap<number, number>,
): number {
  const { chunks } = parse;
  const chunk = chunks[before];
  if (chunk?.kind === 'pronoun') return before;
  if (parse.tokens.words[chunk?.from ?? -1] === 'as' && has(chunks[before - 2]?.bits, WordClass.Say))
    return before - 1; // quoted Osei as saying
  if (chunk?.kind === 'noun' && hasName(parse, before) && isOnRecord(parse, before)) return before;
  const accompanying = nounBehindWith(parse, before);
  if (accompanying >= 0) return accompanying;
  if (chunk?.kind === 'noun' && SPEAKS_ITSELF.test(parse.tokens.words[chunk.head] ?? '')) return before;
  if (chunk?.kind === 'noun' && !has(chunk.bits, WordClass.Document)) {
    const head = headOfGroup(parse, before);
    if (chunks[head - 1]?.kind === 'preposition' || chunks[head - 1]?.kind === 'verb') {
      return isSpeaker(parse, head) ? head : carriedSubject(parse, before, known);
    }
  }
  const carried = carriedSubject(parse, before + 1, known);
  return carried >= 0 ? carried : firstNoun(parse, before);
}

/** "with his fans and the staff of the club chanting": who is with somebody, or -1. */
function nounBehindWith(parse: ParsedSentence, last: number): number {
  const { chunks, tokens } = parse;
  if (chunks[last]?.kind !== 'noun') return -1;
  let head = headOfGroup(parse, last);
  if (chunks[head - 1]?.kind === 'conjunction' && chunks[head - 2]?.kind === 'noun')
    head = headOfGroup(parse, head - 2);
  return tokens.words[chunks[head - 1]?.from ?? -1] === 'with' ? head : -1;
}

function firstNoun(parse: ParsedSentence, before: number): number {
  const { chunks } = parse;
  for (let i = 0; i < before; i++) {
    const kind = chunks[i]?.kind;
    if (
      (kind === 'noun' || kind === 'pronoun') &&
      chunks[i - 1]?.kind !== 'preposition' &&
      isSpeaker(parse, i)
    )
      return i;
  }
  return -1;
}
