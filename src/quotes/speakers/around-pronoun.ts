import type { Chunk } from '../grammar/chunk.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';

/** The chunk that names whom the verb behind a pronoun is about: told Rubio, says to Rubio; -1 where none does. */
export function objectOf({ chunks, tokens }: ParsedSentence, pronoun: number): number {
  const verb = chunks[pronoun + 1];
  if (verb?.kind !== 'verb' || has(verb.bits, WordClass.Auxiliary)) return -1;
  const isTo = tokens.words[chunks[pronoun + 2]?.from ?? -1] === 'to';
  const object = pronoun + (isTo ? 3 : 2);
  return chunks[object]?.kind === 'noun' && chunks[object + 1]?.kind !== 'verb' ? object : -1;
}

/** Whether a pronoun says that it means a man or a woman. */
export function tellsGender({ tokens }: ParsedSentence, { head }: Chunk): boolean {
  return has(tokens.classes[head], WordClass.Masculine | WordClass.Feminine);
}

/** "Trump is no conservative, he said." */
export function reportsInPassing({ chunks }: ParsedSentence, pronoun: number): boolean {
  const verb = chunks[pronoun + 1];
  const isBehindClause = /^(?:subordinator|preposition)$/.test(chunks[0]?.kind ?? ''); // When Trump came, he said
  return (
    !isBehindClause &&
    chunks[pronoun - 1]?.kind === 'comma' &&
    verb?.kind === 'verb' &&
    has(verb.bits, WordClass.Say)
  );
}
