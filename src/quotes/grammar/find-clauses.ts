import { has } from '../tokens/token-stream.ts';
import { SPEECH, WordClass } from '../tokens/word-class.ts';
import { hasName, isSpeaker } from './can-speak.ts';
import type { Chunk } from './chunk.ts';
import { isOblique } from './find-slavic-subject.ts';
import { subjectBefore } from './find-subject.ts';
import { headOfGroup } from './head-of-group.ts';
import { endsObliquely } from './oblique-name.ts';
import { officeBefore } from './office-before.ts';
import type { Clause, ParsedSentence } from './parsed-sentence.ts';

/** Every verb in a sentence with its subject, from left to right; the sieves ask which ones can report. */
export function findClauses(parse: ParsedSentence): readonly Clause[] {
  const clauses: Clause[] = [];
  const known = new Map<number, number>();
  parse.chunks.forEach((chunk, verb) => {
    if (chunk.kind === 'according') {
      const subject = nounAfter(parse.chunks, verb + 1);
      if (subject >= 0)
        clauses.push({ verb, kind: 'according', subject, inverted: true, bits: WordClass.Say });
    } else if (chunk.kind === 'verb') {
      const clause = clauseAt(parse, verb, known);
      known.set(verb, clause.subject);
      clauses.push(clause);
    }
  });
  return clauses;
}

function clauseAt(parse: ParsedSentence, verb: number, known: ReadonlyMap<number, number>): Clause {
  const chunk = parse.chunks[verb];
  const bits = isBeginning(parse, verb) ? WordClass.Verb : (chunk?.bits ?? 0);
  if (
    has(bits, SPEECH) &&
    !isQuotedAsSaying(parse, verb) &&
    (chunk?.verb === 'passive' || isReducedPassive(parse, verb))
  ) {
    return { verb, kind: 'verb', subject: agentOf(parse, verb), inverted: true, bits };
  }
  const inverted = invertedSubject(parse, verb);
  const directlyBefore = parse.chunks[verb - 1]?.kind;
  const certain = inverted >= 0 && directlyBefore !== 'comma' && directlyBefore !== 'dash';
  if (certain) return { verb, kind: 'verb', subject: inverted, inverted: true, bits };
  const subject = subjectBefore(parse, verb, known);
  if (subject >= 0 || inverted < 0) return { verb, kind: 'verb', subject, inverted: false, bits };
  return { verb, kind: 'verb', subject: inverted, inverted: true, bits };
}

/** "The spot concludes with footage of …": where "with" follows, nothing is concluded in words. */
function isBeginning({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const next = chunks[verb + 1];
  const isWith = next?.kind === 'preposition' && tokens.words[next.from] === 'with';
  return isWith && /^(?:conclud|beg[aiu]n|start)/.test(tokens.words[chunks[verb]?.head ?? -1] ?? '');
}

/** "Osei was quoted by the Tribune as saying": who is quoted speaks. */
function isQuotedAsSaying({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  if (!/^(?:quoted|cited)$/.test(tokens.words[chunks[verb]?.head ?? -1] ?? '')) return false;
  const as = chunks.findIndex(({ from }, i) => i > verb && i < verb + 6 && tokens.words[from] === 'as');
  return tokens.words[chunks[as + 1]?.head ?? -1] === 'saying';
}

/** "an option seen by organizers as": a past form between a noun and "by". */
export function isReducedPassive({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const [before, chunk, after] = [chunks[verb - 1], chunks[verb], chunks[verb + 1]];
  if (chunk === undefined || chunk.verb !== 'finite' || chunk.to - chunk.from > 1) return false;
  return before?.kind === 'noun' && after?.kind === 'preposition' && tokens.words[after.from] === 'by';
}

/** "was called … by Hendrick": the agent, where one is named before the next clause. */
function agentOf({ chunks, tokens }: ParsedSentence, verb: number): number {
  for (let i = verb + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || chunk.kind === 'colon' || chunk.kind === 'comma' || chunk.kind === 'verb')
      return -1;
    if (chunk.kind === 'preposition' && tokens.words[chunk.from] === 'by') return nounAfter(chunks, i + 1);
  }
  return -1;
}

function nounAfter(chunks: readonly Chunk[], from: number): number {
  const kind = chunks[from]?.kind;
  return kind === 'noun' || kind === 'pronoun' ? from : -1;
}

/** `said Peskov`: after a quotation, a comma or at the start, and no clause of its own follows the noun. */
function invertedSubject(parse: ParsedSentence, verb: number): number {
  const { chunks, tokens } = parse;
  const chunk = chunks[verb];
  if (chunk === undefined || chunk.verb !== 'finite' || has(chunk.bits, WordClass.Auxiliary)) return -1;
  // right behind a quotation any verb may report it: beamed Hartley, agrees Stevens
  if (!has(chunk.bits, WordClass.Say) && chunks[verb - 1]?.kind !== 'quotation') return -1;
  let last = verb - 1;
  while (chunks[last]?.kind === 'adverb' || isTold(parse, last)) last--; // "…", quietly said Keller; ему возразил Гуськов
  if (/^tell|^told/.test(tokens.words[chunk.head] ?? '')) return -1; // what follows is told, not telling
  const before = chunks[last];
  const afterQuotation = before?.kind === 'quotation' || before === undefined;
  if (!afterQuotation && before.kind !== 'comma' && before.kind !== 'dash' && before.kind !== 'other')
    return -1;
  let after = verb + 1;
  while (chunks[after]?.kind === 'adverb' || chunks[after]?.kind === 'time') after++;
  const subject = nounAfter(chunks, after);
  if (subject < 0 || !(isSpeaker(parse, subject) || afterQuotation)) return -1;
  if (isObject(tokens.classes[chunks[subject]?.from ?? -1], chunks[subject])) return -1;
  if (clauseFollows(parse, subject) && !afterQuotation) return -1;
  return namedBehind(parse, subject) ?? subject;
}

/** Before a Slavic verb that its subject follows: ему [возразил Гуськов], Марии Озеровой [сказал Тишин]. */
function isTold({ chunks, tokens }: ParsedSentence, i: number): boolean {
  const chunk = chunks[i];
  if (isOblique(chunk)) return true;
  return tokens.lexicon.language !== 'en' && chunk?.kind === 'noun' && endsObliquely(tokens, chunk.to - 1);
}

/** "told him"; in "цитирует его" he is the one who speaks. */
function isObject(word: number | undefined, chunk: Chunk | undefined): boolean {
  return has(word, WordClass.Object) && !(chunk?.kind === 'pronoun' && has(chunk.bits, WordClass.Pronoun));
}

/** "said the harbour master, Orla Ives": the name between commas is the speaker's; null where none stands there. */
function namedBehind(parse: ParsedSentence, subject: number): number | null {
  const { chunks, tokens } = parse;
  if (officeBefore(parse, subject + 2) >= 0) return subject + 2;
  if (isSecondOffice(parse, subject)) return subject + 2;
  const { bits, from = -1 } = chunks[subject] ?? {};
  const describes = has(bits, WordClass.Role) || has(tokens.classes[from], WordClass.Determiner);
  if (!describes || hasName(parse, subject)) return null;
  let comma = subject + 1;
  while (chunks[comma]?.kind === 'preposition' && chunks[comma + 1]?.kind === 'noun') comma += 2;
  const name = nounAfter(chunks, comma + 1);
  if (chunks[comma]?.kind !== 'comma' || name < 0 || !hasName(parse, name)) return null;
  const next = chunks[name + 1]?.kind;
  return next === undefined || next === 'comma' || next === 'other' || next === 'quotation' ? name : null;
}

/** "said club president and chief executive Ann Osei": two offices of one who is named behind the second. */
function isSecondOffice(parse: ParsedSentence, first: number): boolean {
  const { chunks, tokens } = parse;
  const [one, and, other] = [chunks[first], chunks[first + 1], chunks[first + 2]];
  if (one === undefined || and?.kind !== 'conjunction' || other?.kind !== 'noun') return false;
  const head = tokens.classes[one.head] ?? 0;
  if (!has(head, WordClass.Role) || has(head, WordClass.Plural) || hasName(parse, first)) return false;
  if (tokens.words[and.from] !== 'and' || /^(?:the|an?)$/.test(tokens.words[one.from] ?? '')) return false;
  return has(tokens.classes[other.from], WordClass.Role) && hasName(parse, first + 2);
}

/** "says Cruz will leave": the noun is the subject of the next verb. */
function clauseFollows(parse: ParsedSentence, noun: number): boolean {
  const { chunks } = parse;
  let i = noun + 1;
  while (chunks[i]?.kind === 'preposition' && chunks[i + 1]?.kind === 'noun') i += 2;
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'time') i++;
  return chunks[i]?.kind === 'verb' && chunks[i]?.verb !== 'participle' && headOfGroup(parse, noun) === noun;
}
