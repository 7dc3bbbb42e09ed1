import { officeBefore } from './office-before.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Prepositions that join a noun to the noun they describe; "after Obama" begins a clause of its own. */
const JOINS =
  /^(?:на|от|в|во|із|з|у|of|for|from|in|at|with|on|to|near|behind|inside|outside|within|under|across|around|among|about)$/;

/** Pronouns of which a preposition tells who they are: someone in the audience, one of the guards. */
const PART =
  /^(?:someone|somebody|one|some|many|most|several|few|both|all|each|none|everyone|everybody|others|those)$/;

/** From the last noun of "a spokesman for the campaign in Iowa" to its first, over "a source speaking to reporters". */
export function headOfGroup(parse: ParsedSentence, last: number): number {
  const { chunks, tokens } = parse;
  if (officeBefore(parse, last) >= 0) return last;
  let head = last;
  for (;;) {
    const before = chunks[head - 1];
    if (before?.kind !== 'preposition' || !JOINS.test(tokens.words[before.from] ?? '')) return head;
    const joined = chunks[head - 2];
    if (joined?.kind === 'pronoun' && PART.test(tokens.words[joined.head] ?? '')) return head - 2;
    if (joined?.kind === 'noun') head -= 2;
    else if (chunks[head - 2]?.verb === 'participle' && chunks[head - 3]?.kind === 'noun') head -= 3;
    else return head;
  }
}
