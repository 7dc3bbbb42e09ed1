import { hasName } from '../grammar/can-speak.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Article, Sieve, Site } from './sieve.ts';

/** "…" — Krystal Correa: a name behind a dash that ends the paragraph; or on a line of its own inside the marks. */
export const signature: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const following = article.parses[site.sentence + 1];
  if (parse === undefined) return null;
  const own = parse.chunks.slice(site.chunk + 1);
  const gap = (following?.sentence.paragraph ?? Number.POSITIVE_INFINITY) - parse.sentence.paragraph;
  const inNext = own.length === 0 && gap <= 1;
  const [source, dash] = inNext ? [following, 0] : [parse, site.chunk + 1];
  if (source === undefined) return null;
  const name = inNext && isLineInMarks(site, article, source) ? dash : dash + 1;
  if (name > dash && source.chunks[dash]?.kind !== 'dash') return null;
  if (source.chunks[name]?.kind !== 'noun' || !hasName(source, name)) return null;
  const last = source.chunks.findLastIndex(({ kind }) => kind !== 'other');
  if (last !== name && source.chunks[name + 1]?.kind !== 'comma') return null;
  const mention = readMention(source, name);
  if (inNext && gap > 0 && mention?.kind !== 'person') return null;
  return mention === null ? null : { rule: 'signature', mention, cue: null };
};

/** The quotation before it was left open, and its marks are closed behind this line. */
function isLineInMarks(site: Site, { tokens }: Article, { sentence }: ParsedSentence): boolean {
  const quotation = tokens.quotations[site.quotation];
  if (quotation === undefined || quotation.closed || quotation.goesOn) return false;
  const end = tokens.ends[sentence.end - 1] ?? 0;
  return /["”]/.test(tokens.text.slice(end - 1, end + 1));
}
