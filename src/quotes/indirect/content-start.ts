import type { Chunk } from '../grammar/chunk.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';

const TELL = /^(?:tells?|told|telling)$/i;
const SAY = /^(?:says?|said|saying)$/;
const OCCASION = /^(?:after|as|before|during|when|while)$/i;
/** What opens a reported clause. */
export const THAT = /^(?:that|что|що|че)$/;

/** Past the addressee and the occasion: told reporters in Istanbul on Friday that … */
export function contentStart({ chunks, tokens }: ParsedSentence, from: number): number {
  const that = chunks.findIndex(
    (chunk, i) =>
      i >= from && i < from + 8 && THAT.test(tokens.words[chunk.from] ?? '') && chunk.kind !== 'noun',
  );
  if (that >= 0 && !chunks.slice(from, that).some((chunk) => chunk.kind === 'verb' || chunk.kind === 'colon'))
    return that + 1;
  let i = from;
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'time') i++;
  return TELL.test(tokens.words[chunks[from - 1]?.head ?? -1] ?? '') ? pastAddressee(chunks, i) : i;
}

/** "told CNN [she believes]", "told me on Friday [he was]": where somebody else and a verb stand right behind who is told. */
function pastAddressee(chunks: readonly Chunk[], addressee: number): number {
  const isNoun = (i: number): boolean => chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'pronoun';
  let i = addressee + 1;
  for (;;) {
    if (chunks[i]?.kind === 'time' || chunks[i]?.kind === 'adverb') i++;
    else if (chunks[i]?.kind === 'preposition' && chunks[i + 1]?.kind === 'noun') i += 2;
    else break;
  }
  return isNoun(addressee) && isNoun(i) && verbFollows(chunks, i) ? i : addressee;
}

/**
 * What is said begins with "that", with a subject and its verb, with "there is", or with an infinitive. Behind "said" any noun
 * and any participle begin it: their verb may be one that no list knows.
 */
export function beginsContent({ chunks, tokens }: ParsedSentence, from: number): boolean {
  const wordOf = (chunk: Chunk | undefined) => tokens.words[chunk?.from ?? -1] ?? '';
  const [before, first, next] = [chunks[from - 1], chunks[from], chunks[from + 1]];
  if (first === undefined) return false;
  if (THAT.test(wordOf(before))) return true;
  const verb = tokens.words[before?.head ?? -1] ?? '';
  if (first.kind === 'verb') {
    if (first.verb === 'infinitive') return true;
    return first.verb === 'participle' ? SAY.test(verb) : wordOf(first) === 'there';
  }
  if (first.kind === 'subordinator') return !OCCASION.test(wordOf(first));
  if (first.kind !== 'noun' && first.kind !== 'pronoun') return false;
  if (wordOf(next) === 'as') return false; // quoted Osei as saying
  return SAY.test(verb) || verbFollows(chunks, from);
}

const FARTHEST_VERB = 12;

function verbFollows(chunks: readonly Chunk[], noun: number): boolean {
  for (let i = noun + 1; i < chunks.length && i < noun + FARTHEST_VERB; i++) {
    const kind = chunks[i]?.kind;
    if (kind === 'verb' && chunks[i]?.verb !== 'participle') return true; // not: a trend playing out
    if (kind === 'colon' || kind === 'comma') return false;
  }
  return false;
}

/** "Told both sides before they sat down": whom and when, but not what. */
export function isAddresseeAlone({ chunks, tokens }: ParsedSentence, clause: Clause, from: number): boolean {
  if (!TELL.test(tokens.words[chunks[clause.verb]?.head ?? -1] ?? '')) return false;
  const next = chunks[from + 1];
  return next !== undefined && OCCASION.test(tokens.words[next.from] ?? '');
}
