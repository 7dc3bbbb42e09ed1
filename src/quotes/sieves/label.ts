import { hasName } from '../grammar/can-speak.ts';
import type { Mention } from '../grammar/mention.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { answerLabels, questionLabels } from '../lexicon/turn-labels.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Article, Attribution, Sieve } from './sieve.ts';

/** Sentences before the first question in which the answerer is looked for. */
const LONGEST_INTRODUCTION = 12;

/**
 * Peskov: "…" / momentum was there all along - HuffPollster: "…": a name between a boundary and the colon; and TAPPER: …
 * without marks, where labels take turns.
 */
export const label: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse?.chunks[site.chunk - 1]?.kind !== 'colon') return null;
  const quotation = article.tokens.quotations[site.quotation];
  if (quotation !== undefined && quotation.outer.start === quotation.start)
    return isNameless(parse) ? answerer(parse, article) : nameOfTurn(parse);
  let i = site.chunk - 2;
  while (parse.chunks[i]?.kind === 'time') i--;
  if (parse.chunks[i]?.kind === 'close') while (i > 0 && parse.chunks[i + 1]?.kind !== 'open') i--; // Tom Osei (R-Vt.): "…"
  const name = parse.chunks[i];
  const before = parse.chunks[i - 1];
  const isFromDocument = has(name?.bits, WordClass.Document) && i === 1 && before?.kind === 'preposition'; // From the report: "…"
  if (before?.kind === 'conjunction' && isJoined(parse, i)) return nameAt(parse, i - 2);
  if (name?.kind !== 'noun' || !(hasName(parse, i) || isFromDocument)) return null;
  const bounded = before === undefined || before.kind === 'dash' || before.kind === 'other';
  const fromWhom =
    before?.kind === 'preposition' && /^(?:from|by)$/.test(parse.tokens.words[before.from] ?? '');
  if (!bounded && !fromWhom) return null;
  return nameAt(parse, i);
};

function nameAt(parse: ParsedSentence, i: number): Attribution | null {
  const mention = readMention(parse, i);
  return mention === null ? null : { rule: 'label', mention, cue: null };
}

/** Anna Keller and Tom Osei: "…": two names behind a boundary; the first is taken. */
function isJoined(parse: ParsedSentence, last: number): boolean {
  const bound = parse.chunks[last - 3]?.kind ?? 'other';
  return (bound === 'dash' || bound === 'other') && hasName(parse, last) && hasName(parse, last - 2);
}

function isNameless({ tokens, sentence }: ParsedSentence): boolean {
  const label = tokens.words[sentence.start] ?? '';
  return questionLabels.test(label) || answerLabels.test(label);
}

/** Q: … A: …: who answers is the one person whom the article names in full before; who asks is not told. */
function answerer({ tokens, sentence }: ParsedSentence, { parses }: Article): Attribution {
  if (!answerLabels.test(tokens.words[sentence.start] ?? ''))
    return { rule: 'question', mention: null, cue: null };
  let named: Mention | null = null;
  let name = '';
  for (const parse of parses.slice(0, LONGEST_INTRODUCTION)) {
    if (isNameless(parse)) break;
    for (const [i, { kind }] of parse.chunks.entries()) {
      const mention = kind === 'noun' && hasName(parse, i) ? readMention(parse, i) : null;
      if (mention?.kind !== 'person') continue;
      const words = tokens.text.slice(mention.start, mention.end);
      if (!words.includes(' ') || words === name) continue;
      if (named !== null) return { rule: 'answer', mention: null, cue: null };
      [named, name] = [mention, words];
    }
  }
  return { rule: 'answer', mention: named, cue: null };
}

/** The name that opens a label: "Anna Brandt, host:". */
function nameOfTurn(parse: ParsedSentence): Attribution | null {
  const [name] = parse.chunks;
  if (name?.kind !== 'noun' || !(hasName(parse, 0) || has(name.bits, WordClass.Role))) return null;
  const mention = readMention(parse, 0);
  return mention === null ? null : { rule: 'turn', mention, cue: null };
}
