import type { StoredArticle } from '../articles/article.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { StoryMember } from '../stories/story-store.ts';
import type { ChosenStory } from './choose-stories.ts';
import { CORRECTION, tellsNews } from './telling-words.ts';

const MOST_READ = 8;
/** Reports that are read for what the story is about, and to see which of them are corrected or in which language. */
const MOST_LOOKED_AT = 24;

/** The texts of a story, as far as it takes to tell it. */
export interface StoryTexts {
  /** Not shown to the reader yet, in order of publication. */
  readonly unseen: readonly StoredArticle[];
  readonly seen: readonly StoredArticle[];
}

/** The newest reports of either kind with their texts; those that the index no longer has are left out. */
export async function readStoryTexts(
  { unseen, seen }: ChosenStory,
  index: Pick<ArticleIndex, 'articles'>,
): Promise<StoryTexts> {
  const read = async (reports: readonly StoryMember[], count: number) =>
    reports.length === 0 ? [] : index.articles(reports.slice(-count).map(({ articleId }) => articleId));
  const [fresh, shown] = await Promise.all([read(unseen, MOST_LOOKED_AT), read(seen, MOST_READ)]);
  return { unseen: fresh, seen: shown };
}

/**
 * The reports from which a story is told: in one language, in order of publication, at most `MOST_READ`. The language is that of the
 * reader where a report has it, else what most reports are in. Reports that their own outlet
 * corrected later are not told from, nor are opinions and lists where there is news.
 */
export function tellingReports(
  unseen: readonly StoredArticle[],
  readerLanguage?: string,
): readonly StoredArticle[] {
  const standing = unseen.filter((report) => !isCorrected(report, unseen));
  const news = standing.filter(({ title }) => tellsNews(title));
  const usable = [news, standing, unseen].find((reports) => reports.length > 0) ?? [];
  const language = languageOf(usable, readerLanguage);
  return usable.filter((report) => report.language === language).slice(-MOST_READ);
}

function languageOf(reports: readonly StoredArticle[], readerLanguage: string | undefined): string {
  const counts = new Map<string, number>();
  for (const { language } of reports) counts.set(language, (counts.get(language) ?? 0) + 1);
  if (readerLanguage !== undefined && counts.has(readerLanguage)) return readerLanguage;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'und';
}

function isCorrected(report: StoredArticle, reports: readonly StoredArticle[]): boolean {
  return reports.some(
    (other) =>
      CORRECTION.test(other.title) &&
      other.source === report.source &&
      (other.publishedAt ?? '') > (report.publishedAt ?? '') &&
      other.language === report.language,
  );
}
