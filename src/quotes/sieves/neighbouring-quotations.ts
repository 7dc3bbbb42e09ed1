import type { ChunkKind } from '../grammar/chunk.ts';
import type { Article, Attribution, Rule, Sieve, Site } from './sieve.ts';

function takeOver(article: Article, from: number, rule: Rule): Attribution | null {
  const earlier = article.attributions[from];
  if (earlier === null || earlier === undefined || earlier.mention === null) return null;
  return {
    rule,
    mention: earlier.mention,
    cue: earlier.cue,
    continues: from,
    root: earlier.root ?? earlier,
    rootSite: earlier.rootSite ?? from,
  };
}

function hasSpeaker(article: Article, index: number): boolean {
  return (article.attributions[index]?.mention ?? null) !== null;
}

function isWholeSentence(article: Article, site: Site): boolean {
  const chunks = article.parses[site.sentence]?.chunks ?? [];
  return chunks.every(
    (chunk) => chunk.kind === 'quotation' || chunk.kind === 'other' || chunk.kind === 'dash',
  );
}

const OPENING: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'quotation',
  'other',
  'dash',
  'conjunction',
  'adverb',
  'comma',
]);

/** Nothing but "But" or "Then," stands before it. */
function opensItsSentence(article: Article, site: Site): boolean {
  const before = article.parses[site.sentence]?.chunks.slice(0, site.chunk) ?? [];
  return before.every(({ kind }) => OPENING.has(kind));
}

function paragraphOf(article: Article, site: Site): number {
  return article.parses[site.sentence]?.sentence.paragraph ?? -1;
}

/** A quotation that was not closed goes on in the next paragraph. */
export const paragraphContinuation: Sieve = (site, index, article) => {
  const before = article.sites[index - 1];
  if (before === undefined || !article.tokens.quotations[before.quotation]?.goesOn) return null;
  if (paragraphOf(article, site) - paragraphOf(article, before) > 1) return null;
  return takeOver(article, index - 1, 'paragraph continuation');
};

/** "…," he said. "…": a sentence that is nothing but a quotation goes on with the speaker before it. */
export const sameParagraph: Sieve = (site, index, article) => {
  const before = article.sites[index - 1];
  if (before === undefined || paragraphOf(article, before) !== paragraphOf(article, site)) return null;
  if (!hasSpeaker(article, index - 1)) return null;
  if (site.sentence !== before.sentence && !opensItsSentence(article, site)) return null;
  return takeOver(article, index - 1, 'same paragraph');
};

/** A paragraph of nothing but a quotation, after one in which somebody spoke. */
export const paragraphOfItsOwn: Sieve = (site, index, article) => {
  const before = article.sites[index - 1];
  if (before === undefined || !hasSpeaker(article, index - 1)) return null;
  if (paragraphOf(article, site) - paragraphOf(article, before) > 2) return null;
  if (!isWholeSentence(article, site)) return null;
  return takeOver(article, index - 1, 'paragraph of its own');
};
