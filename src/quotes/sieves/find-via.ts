import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';

/**
 * Who passes the words on: "Sanders said, according to CNN" / "the Times reported that Sanders said". `clause` is the report
 * of the speaker; null where the article itself reports.
 */
export function findVia(parse: ParsedSentence, clause: Clause, clauses: readonly Clause[]): Mention | null {
  if (clause.kind === 'according') return null;
  const according = clauses.find((other) => other.kind === 'according');
  if (according !== undefined) return readMention(parse, according.subject);
  const relay =
    parse.tokens.lexicon.language === 'en'
      ? undefined
      : clauses.find((other) => isRelay(parse, other, clause));
  if (relay !== undefined) return readMention(parse, relay.subject);
  const outer = clauses.find(
    (other) =>
      other.verb < clause.subject &&
      other.subject >= 0 &&
      other.subject !== clause.subject &&
      has(other.bits, WordClass.Say) &&
      complementBegins(parse, other.verb, clause.subject),
  );
  return outer === undefined ? null : readMention(parse, outer.subject);
}

/** Лосев пообещал, что «виновные ответят», передаёт ТАСС. */
function isRelay({ chunks }: ParsedSentence, other: Clause, { verb, subject }: Clause): boolean {
  if (other.verb <= verb || !other.inverted || other.subject < 0 || other.subject === subject) return false;
  return has(other.bits, WordClass.Say) && chunks[other.verb - 1]?.kind === 'comma';
}

/** The inner subject follows the outer verb, with nothing but "that" and its own words in between. */
function complementBegins({ chunks, tokens }: ParsedSentence, verb: number, subject: number): boolean {
  for (let i = verb + 1; i < subject; i++) {
    const chunk = chunks[i];
    const isThat = tokens.words[chunk?.from ?? -1] === 'that';
    if (!isThat && chunk?.kind !== 'time' && chunk?.kind !== 'adverb') return false;
  }
  return subject > verb;
}
