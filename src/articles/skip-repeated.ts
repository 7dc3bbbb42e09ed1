import type { Article } from './article.ts';
import { contentKeyOf } from './article-hashes.ts';
import { mergeRanges } from './merge-ranges.ts';
import type { HashedLine } from './outlet-lines.ts';

/** An article without those of its lines that stand in most of its outlet's articles. */
export function skipRepeated<Some extends Article>(
  article: Some,
  lines: readonly HashedLine[],
  repeated: ReadonlySet<number> | undefined,
): Some {
  if (repeated === undefined || repeated.size === 0) return article;
  const furniture = lines.filter(({ hash }) => repeated.has(hash));
  if (furniture.length === 0) return article;
  const skip = mergeRanges([...article.skip, ...furniture]);
  // An article of nothing else has said it for the first time.
  if (!/[\p{L}\p{N}]/u.test(outside(article.text, skip))) return article;
  return { ...article, skip, contentKey: contentKeyOf(article.text, skip) };
}

function outside(text: string, skip: Article['skip']): string {
  let at = 0;
  let left = '';
  for (const { start, end } of skip) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}
