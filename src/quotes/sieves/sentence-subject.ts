import { isSpeaker } from '../grammar/find-subject.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

/** No cue at all: whoever the sentence is about; before a colon, who did what stands last: "Asked who won, he demurred: …". */
export const sentenceSubject: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse === undefined) return null;
  const isIntroduced = parse.chunks[site.chunk - 1]?.kind === 'colon';
  const last = isIntroduced ? lastSubject(parse, article.clauses[site.sentence] ?? [], site.chunk) : -1;
  const subject = last >= 0 ? last : mainSubject(parse);
  if (subject < 0 || subject > site.chunk) return null;
  const mention = readMention(parse, subject);
  return mention === null ? null : { rule: 'sentence subject', mention, cue: null };
};

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
