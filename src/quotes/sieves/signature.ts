import { hasName } from '../grammar/find-subject.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Sieve } from './sieve.ts';

/** "…" — Krystal Correa: a name behind a dash that ends the paragraph. */
export const signature: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const following = article.parses[site.sentence + 1];
  if (parse === undefined) return null;
  const own = parse.chunks.slice(site.chunk + 1);
  const gap = (following?.sentence.paragraph ?? Number.POSITIVE_INFINITY) - parse.sentence.paragraph;
  const inNext = own.length === 0 && gap <= 1;
  const [source, offset] = inNext ? [following, 0] : [parse, site.chunk + 1];
  if (source?.chunks[offset]?.kind !== 'dash' || source.chunks[offset + 1]?.kind !== 'noun') return null;
  const last = source.chunks.at(-1)?.kind === 'other' ? 1 : 0;
  const closes = source.chunks.length - last === offset + 2 || source.chunks[offset + 2]?.kind === 'comma';
  if (!closes || !hasName(source, offset + 1)) return null;
  const mention = readMention(source, offset + 1);
  if (inNext && gap > 0 && mention?.kind !== 'person') return null;
  return mention === null ? null : { rule: 'signature', mention, cue: null };
};
