import { hasName } from '../grammar/find-subject.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

/** Peskov: "…" / momentum was there all along - HuffPollster: "…": a name between a boundary and the colon. */
export const label: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  if (parse?.chunks[site.chunk - 1]?.kind !== 'colon') return null;
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
