import { hasName } from '../grammar/find-subject.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Attribution, Sieve } from './sieve.ts';

/**
 * Peskov: "…" / momentum was there all along - HuffPollster: "…": a name between a boundary and the colon; and TAPPER: …
 * without marks, where labels take turns.
 */
export const label: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse?.chunks[site.chunk - 1]?.kind !== 'colon') return null;
  const quotation = article.tokens.quotations[site.quotation];
  if (quotation !== undefined && quotation.outer.start === quotation.start) return nameOfTurn(parse);
  let i = site.chunk - 2;
  while (parse.chunks[i]?.kind === 'time') i--;
  if (parse.chunks[i]?.kind !== 'noun' || !hasName(parse, i)) return null;
  const before = parse.chunks[i - 1];
  const bounded = before === undefined || before.kind === 'dash' || before.kind === 'other';
  const fromWhom =
    before?.kind === 'preposition' && /^(?:from|by)$/.test(parse.tokens.words[before.from] ?? '');
  if (!bounded && !fromWhom) return null;
  const mention = readMention(parse, i);
  return mention === null ? null : { rule: 'label', mention, cue: null };
};

/** The name that opens a label: "Anna Brandt, host:". */
function nameOfTurn(parse: ParsedSentence): Attribution | null {
  if (parse.chunks[0]?.kind !== 'noun' || !hasName(parse, 0)) return null;
  const mention = readMention(parse, 0);
  return mention === null ? null : { rule: 'turn', mention, cue: null };
}
