import type { StoredArticle } from '../articles/article.ts';
import type { ChosenStory } from './choose-stories.ts';
import { CORRECTION } from './telling-words.ts';

/** The reports from which a story is told. */
export interface StoryReports {
  /** In one language, in order of publication, at most `MOST_READ`. */
  readonly telling: readonly StoredArticle[];
  /** What the reader was told before, to be measured against. */
  readonly before: readonly StoredArticle[];
}

const MOST_READ = 8;

/**
 * One language for one story: that of the reader where a report has it, else what most reports are in. Reports that their own
 * outlet corrected later are not told from.
 */
export function storyReports({ story, unseen }: ChosenStory, readerLanguage?: string): StoryReports {
  const standing = unseen.filter((report) => !isCorrected(report, story.reports));
  const usable = standing.length > 0 ? standing : unseen;
  const language = languageOf(usable, readerLanguage);
  const isUnseen = new Set(unseen);
  return {
    telling: usable.filter((report) => report.language === language).slice(-MOST_READ),
    before: story.reports.filter((report) => !isUnseen.has(report)).slice(-MOST_READ),
  };
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
