import type { Chunk } from '../grammar/chunk.ts';
import { isReducedPassive } from '../grammar/find-clauses.ts';
import { isOblique } from '../grammar/find-slavic-subject.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import type { Sieve } from './sieve.ts';

/** "…," he said / "…," said Peskov / "…," Joe Smith, a farmer from Iowa, told TASS / "…," according to the report. */
export const trailingCue: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse === undefined) return null;
  const first = firstAfter(parse.chunks, site.chunk);
  const clause = article.clauses[site.sentence]?.find((candidate) => canReport(parse, candidate, site.chunk));
  if (clause === undefined || clause.subject <= site.chunk || !opensClause(parse, clause, first)) return null;
  const isSet = isSetOff(article.tokens.text, parse, site.chunk);
  if (!isSet && site.chunk > 0 && article.language.namesStandInMarks) return null; // the company «Север» said
  const reports = has(clause.bits, WordClass.Say) || isFinding(parse, clause, site.chunk);
  if (!reports && (site.chunk > 0 || !isSet)) return null;
  if (!isSet && !standsAlone(parse, first)) return null;
  if (site.chunk > 0 && isReportedBefore(article.clauses[site.sentence] ?? [], parse, site.chunk))
    return null;
  const rule =
    clause.kind === 'according' ? 'according to' : clause.inverted ? 'inverted cue' : 'trailing cue';
  return attributeToClause(parse, clause, { rule, clauses: article.clauses[site.sentence] ?? [] });
};

/** "After Scalia said … “less advanced schools,” Trump said": a subordinate report before has it. */
function isReportedBefore(clauses: readonly Clause[], parse: ParsedSentence, chunk: number): boolean {
  return clauses.some(
    (clause) =>
      clause.verb < chunk &&
      has(clause.bits, WordClass.Say) &&
      ((clause.subject > 0 && isSubordinate(parse, clause.subject)) ||
        (clause.subject >= 0 && opensWithThat(parse, chunk))),
  );
}

/** Пообещал, что «…», передаёт ТАСС: what follows passes the words on. */
function opensWithThat({ chunks, tokens }: ParsedSentence, chunk: number): boolean {
  return /^(?:что|що|че)$/.test(tokens.words[chunks[chunk - 1]?.from ?? -1] ?? '');
}

function isSubordinate({ chunks, tokens }: ParsedSentence, subject: number): boolean {
  const before = chunks[subject - 1];
  return (
    before !== undefined &&
    has(tokens.classes[before.from], WordClass.Subordinator) &&
    before.kind !== 'relative'
  );
}

/** After a quotation that opens its sentence any verb may report it: "…," Trump shot back. */
function canReport(parse: ParsedSentence, clause: Clause, chunk: number): boolean {
  if (clause.verb <= chunk) return false;
  if (has(clause.bits, WordClass.Say) || isFinding(parse, clause, chunk)) return true;
  const { verb } = parse.chunks[clause.verb] ?? {};
  return chunk === 0 && verb === 'finite' && !has(clause.bits, WordClass.Auxiliary);
}

const FINDS = /^(?:found|concluded|ruled|thought|believes?|thinks?|agrees?|agreed)$/;

/** "…," the analysis found: right behind the quotation, with nothing of its own to find. */
function isFinding({ chunks, tokens }: ParsedSentence, { verb, subject }: Clause, chunk: number): boolean {
  if (subject <= chunk || subject > chunk + 2 || verb > subject + 1) return false;
  const after = chunks[verb + 1]?.kind;
  const isLast = after === undefined || after === 'comma' || after === 'other';
  return isLast && FINDS.test(tokens.words[chunks[verb]?.head ?? -1] ?? '');
}

function firstAfter(chunks: readonly Chunk[], from: number): number {
  let i = from + 1;
  while (isPassed(chunks[i])) i++;
  return i;
}

/** Commas, dashes, adverbs, and "това" of "това каза Лапина". */
function isPassed(chunk: Chunk | undefined): boolean {
  const kind = chunk?.kind;
  return kind === 'comma' || kind === 'dash' || kind === 'adverb' || isOblique(chunk);
}

/** The clause begins right after the quotation: with its verb, or with its subject and no other verb before its own. */
function opensClause(parse: ParsedSentence, clause: Clause, first: number): boolean {
  if (clause.verb === first) return clause.inverted;
  const chunk = parse.chunks[first];
  if (chunk?.kind !== 'noun' && chunk?.kind !== 'pronoun') return false;
  if (clause.inverted && clause.kind !== 'according') return false;
  if (clause.kind === 'according') return false;
  let relative = false;
  for (let i = first; i < clause.verb; i++) {
    const between = parse.chunks[i];
    if (between?.kind === 'relative') relative = true;
    if (between?.kind === 'quotation' || between?.kind === 'colon') return false;
    const hasFinite = between?.kind === 'verb' && between.verb === 'finite';
    if (hasFinite && !relative && !isReducedPassive(parse, i)) return false; // a chart posted by Osei reads
    if (between?.kind === 'comma') relative = false;
  }
  return true;
}

/** Closed by a comma, a question or exclamation mark, or followed by a comma or dash. */
export function isSetOff(text: string, parse: ParsedSentence, chunk: number): boolean {
  const next = parse.chunks[chunk + 1]?.kind;
  if (next === 'comma' || next === 'dash') return true;
  const end = parse.tokens.ends[parse.chunks[chunk]?.from ?? 0] ?? 0;
  return /[,.?!…—–;]['’)\]]?\s*['’”"“»]*$/.test(text.slice(Math.max(0, end - 6), end));
}

/** Without punctuation only a pronoun, a name or a said-verb can begin the report. */
function standsAlone(parse: ParsedSentence, first: number): boolean {
  const chunk = parse.chunks[first];
  if (chunk?.kind === 'pronoun' || chunk?.kind === 'according') return true;
  if (chunk?.kind === 'verb') return true;
  return (
    chunk?.kind === 'noun' && has(chunk.bits, WordClass.GivenName | WordClass.Title | WordClass.Determiner)
  );
}
