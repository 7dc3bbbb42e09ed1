/** Columns of the tables of stories, alike in every store. */
export interface StoryTables {
  /** As far as stories look at it: of both stores' tables of articles these columns are alike. */
  articles: {
    id: string;
    version: number;
    state: string;
    published_at: number | null;
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
