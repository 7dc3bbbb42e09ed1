import { isSpeaker } from '../grammar/find-subject.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

/** No cue at all: whoever the sentence is about. */
export const sentenceSubject: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const subject = parse === undefined ? -1 : mainSubject(parse);
  if (parse === undefined || subject < 0 || subject > site.chunk) return null;
  const mention = readMention(parse, subject);
  return mention === null ? null : { rule: 'sentence subject', mention, cue: null };
};

/** The first noun phrase that can speak and is no object of a preposition. */
export function mainSubject(parse: ParsedSentence): number {
  return parse.chunks.findIndex(
    (chunk, i) =>
      (chunk.kind === 'noun' || chunk.kind === 'pronoun') &&
      parse.chunks[i - 1]?.kind !== 'preposition' &&
      isSpeaker(parse, i),
  );
}
