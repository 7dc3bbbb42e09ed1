import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { hasName, isSpeaker } from './can-speak.ts';
import type { Chunk } from './chunk.ts';
import { headOfGroup } from './head-of-group.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** More commas between a speaker and the verb are a list, not an apposition. */
const MOST_COMMAS = 8;

/** "Dean Johnson, a salesman from Sumter, South Carolina, says": to the left over what stands between commas. */
export function subjectAcrossCommas(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  let right = comma;
  let description = -1;
  for (let steps = 0; steps < MOST_COMMAS; steps++) {
    const left = previousComma(chunks, right);
    if (left < 0) break;
    const named = nameAsApposition(parse, left, right);
    if (named >= 0) return named;
    if (
      steps === 0 &&
      chunks[right - 1]?.kind === 'close' &&
      chunks[left + 1]?.kind === 'noun' &&
      hasName(parse, left + 1)
    ) {
      return left + 1;
    }
    if (!isParenthetical(parse, left, right)) break;
    const head = nounEndingAt(parse, left);
    if (head >= 0 && standsFree(parse, head) && isSpeaker(parse, head)) {
      if (hasName(parse, head) || chunks[head - 1]?.kind !== 'comma') return head;
      description = head;
    }
    right = left;
  }
  return description >= 0 ? description : nameBeforeComma(parse, comma);
}

/** `"…," Ann Osei of Elm, said`: some writers set a comma between a name behind a quotation and its verb; -1 where none is. */
function nameBeforeComma(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  const head = nounEndingAt(parse, comma);
  const isBehindQuotation =
    chunks[head - 1]?.kind === 'quotation' ||
    (chunks[head - 1]?.kind === 'comma' && chunks[head - 2]?.kind === 'quotation');
  const says = chunks[comma + 1]?.verb === 'finite' && has(chunks[comma + 1]?.bits, WordClass.Say);
  return says && isBehindQuotation && hasName(parse, head) ? head : -1;
}

function previousComma(chunks: readonly Chunk[], right: number): number {
  for (let i = right - 1; i >= 0; i--) {
    const kind = chunks[i]?.kind;
    if (kind === 'comma' || kind === 'dash') return i;
    if (kind === 'colon') return -1;
  }
  return -1;
}

function nounEndingAt(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  let i = comma - 1;
  if (chunks[i]?.kind === 'close') {
    while (i >= 0 && chunks[i]?.kind !== 'open') i--;
    i--;
  }
  if (chunks[i]?.kind === 'pronoun') return i;
  return chunks[i]?.kind === 'noun' ? headOfGroup(parse, i) : -1;
}

/** Not the object of a verb or a preposition; "as Keller, a farmer, put it" has none. */
function standsFree({ chunks, tokens }: ParsedSentence, head: number): boolean {
  const before = chunks[head - 1];
  if (before?.kind === 'preposition') return tokens.words[before.from] === 'as';
  return before?.kind !== 'verb' && before?.kind !== 'according';
}

/** "the nominee's spokeswoman, Hope Hicks, said": the name is the apposition. */
function nameAsApposition(parse: ParsedSentence, left: number, right: number): number {
  const { chunks } = parse;
  if (right - left !== 2 || chunks[left + 1]?.kind !== 'noun') return -1;
  const before = nounEndingAt(parse, left);
  if (before < 0 || hasName(parse, before) || !has(chunks[before]?.bits, WordClass.Role)) return -1;
  return hasName(parse, left + 1) ? left + 1 : -1;
}

/** "Ann Osei, one of the organizers, said" */
function isOneOfThem({ tokens }: ParsedSentence, i: number): boolean {
  return tokens.words[i] === 'one' && tokens.words[i + 1] === 'of';
}

function isParenthetical(parse: ParsedSentence, left: number, right: number): boolean {
  const first = parse.chunks[left + 1];
  if (first === undefined || left + 1 >= right) return false;
  if (first.kind === 'pronoun') return isOneOfThem(parse, first.from);
  if (first.kind === 'verb') return first.verb !== 'finite' || isPastParticiple(parse, first);
  if (first.kind !== 'noun') return true;
  const finite = parse.chunks.slice(left + 1, right).some((chunk, i, all) => {
    return (
      chunk.kind === 'verb' &&
      chunk.verb === 'finite' &&
      all[i - 1]?.kind !== 'relative' &&
      !all.slice(0, i).some((c) => c.kind === 'relative')
    );
  });
  return !finite;
}

/** "Keller, asked whether the dam would hold, said": right behind the comma after a name a past form is a participle. */
function isPastParticiple({ tokens }: ParsedSentence, { from, to, head }: Chunk): boolean {
  return to - from === 1 && /(?:ed|en|[^s]t)$/.test(tokens.words[head] ?? '');
}
