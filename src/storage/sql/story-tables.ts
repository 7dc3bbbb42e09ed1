/** Columns of the tables of stories, alike in every store. */
export interface StoryTables {
  /** As far as stories and embeddings look at it: of both stores' tables of articles these columns are alike. */
  articles: {
    number: number;
    id: string;
    version: number;
    state: string;
    published_at: number | null;
  };
  told_reports: { article_id: string; story_key: string; seen_version: number; told_at: number };
  /** `people`, `figures` and `quotations` are JSON, see `StoryFacts`. */
  story_facts: {
    article_id: string;
    version: number;
    people: string;
    figures: string;
    quotations: string;
    adds: number;
  };
  story_articles: {
    article_id: string;
    version: number;
    story_key: string;
    copy_of: string | null;
    published_at: number;
    title: string;
    language: string;
    source: string | null;
    section: string;
    /** Separated by spaces. */
    terms: string;
  };
}
