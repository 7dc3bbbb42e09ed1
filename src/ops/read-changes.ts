import type { StoredArticle } from '../articles/article.ts';
import { compareVersions, type VersionChanges } from '../articles/compare-versions.ts';
import type { QuoteChange } from '../sources/quote-changes.ts';
import type { ArticleReader } from './article-reader.ts';

/** What the page says of an article that was changed after it came. */
export interface ArticleChanges extends VersionChanges {
  /** Quotations that the version shown lacks, and the one before had. */
  readonly quotes: readonly QuoteChange[];
  /** Quotations of the version shown that are no longer what they were. */
  readonly laterQuotes: readonly QuoteChange[];
  /** The version that stands now, where an earlier one is shown. */
  readonly current?: number;
  /** True where the passage that was asked for stands in the current version no more. */
  readonly isPassageGone: boolean;
}

/** Null for an article that is shown as it came, and has not changed since. */
export async function readChanges(
  articles: ArticleReader,
  shown: StoredArticle,
  passage: string | undefined,
): Promise<ArticleChanges | null> {
  const { versions, quoteChanges } = await articles.history(shown.id);
  const last = versions.at(-1) ?? shown.version;
  const previous = versions.findLast((version) => version < shown.version);
  if (previous === undefined && last === shown.version) return null;
  const before = previous === undefined ? null : await articles.article(shown.id, previous);
  const now = last === shown.version ? shown : await articles.article(shown.id);
  return {
    ...(before === null ? { added: [], removed: [] } : compareVersions(before, shown)),
    quotes: quoteChanges.filter(({ version }) => version === shown.version),
    laterQuotes: quoteChanges.filter(
      ({ version, words }) =>
        version > shown.version && (shown.text.includes(words) || shown.title.includes(words)),
    ),
    ...(last === shown.version ? {} : { current: last }),
    isPassageGone:
      passage !== undefined && now !== null && !now.text.includes(passage) && !now.title.includes(passage),
  };
}
