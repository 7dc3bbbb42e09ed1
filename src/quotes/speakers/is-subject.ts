import type { ParsedSentence } from '../grammar/parsed-sentence.ts';

/** Whether a noun phrase, `index` among the chunks, is who does what its clause tells. */
export function isSubject({ chunks, tokens }: ParsedSentence, index: number): boolean {
  const before = chunks[index - 1]?.kind;
  if (before === 'preposition' || before === 'according') return false;
  if (tokens.lexicon.language !== 'en') return chunks.findIndex(({ kind }) => kind === 'noun') === index; // as in "Як розповіла Лапіна"
  if (before === 'verb') return false;
  for (let i = index + 1; i < chunks.length; i++) {
    const kind = chunks[i]?.kind;
    if (kind === 'verb' || kind === 'relative') return true;
    if (kind === 'quotation' || kind === 'colon') return false;
  }
  return false;
}
