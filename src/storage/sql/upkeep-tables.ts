/** Columns of the tables by which articles are followed, alike in every store. */
export interface UpkeepTables {
  quote_changes: {
    article_id: string;
    version: number;
    position: number;
    kind: string;
    words: string;
    speaker: string | null;
    words_now: string | null;
    speaker_now: string | null;
  };
  folder_files: {
    origin: string;
    path: string;
    size: number;
    modified_at: number;
    article_id: string | null;
  };
  outlet_lines: { source: string; articles: number; lines: string };
}
