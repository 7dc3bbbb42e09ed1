import { hasName, isSpeaker } from '../grammar/can-speak.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

/** No cue at all: whoever the sentence is about; before a colon, who did what stands last: "Asked who won, he demurred: …". */
export const sentenceSubject: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse === undefined) return null;
  const isIntroduced = parse.chunks[site.chunk - 1]?.kind === 'colon';
  const last = isIntroduced ? lastSubject(parse, article.clauses[site.sentence] ?? [], site.chunk) : -1;
  const main = last >= 0 ? last : mainSubject(parse);
  const subject = namedInstead(parse, article.clauses[site.sentence] ?? [], { main, chunk: site.chunk });
  if (subject < 0 || subject > site.chunk) return null;
  const mention = readMention(parse, subject);
  return mention === null ? null : { rule: 'sentence subject', mention, cue: null };
};

const NOBODY = /^(?:it|you|many|some|most|several|few|one|there)$/;

/** "Some of what Keller promised, …": where what opens the sentence is nobody, whom the last clause before the quotation names. */
function namedInstead(
  parse: ParsedSentence,
  clauses: readonly Clause[],
  { main, chunk }: { readonly main: number; readonly chunk: number },
): number {
  const found = parse.chunks[main];
  if (found?.kind !== 'pronoun' || !NOBODY.test(parse.tokens.words[found.head] ?? '')) return main;
  return clauses.findLast(({ verb, subject }) => verb < chunk && hasName(parse, subject))?.subject ?? main;
}

function lastSubject(parse: ParsedSentence, clauses: readonly Clause[], chunk: number): number {
  const clause = clauses.findLast(
    ({ verb, subject }) => verb < chunk && subject >= 0 && isSpeaker(parse, subject),
  );
  return clause?.subject ?? -1;
}

/** The first noun phrase that can speak and is no object of a preposition. */
export function mainSubject(parse: ParsedSentence): number {
  return parse.chunks.findIndex(
    (chunk, i) =>
      (chunk.kind === 'noun' || chunk.kind === 'pronoun') &&
      parse.chunks[i - 1]?.kind !== 'preposition' &&
      isSpeaker(parse, i),
  );
}
