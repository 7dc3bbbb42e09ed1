/** A table whose rows go from one store into another as they are. */
export interface StateTable {
  readonly name: string;
  /** Its primary key: rows are read in this order, page by page. */
  readonly key: readonly string[];
  /** A column that the database counts up by itself, and has to go on from where the rows end. */
  readonly counted?: string;
}

/** In an order in which what is referred to comes before what refers to it. */
export const STATE_TABLES: readonly StateTable[] = [
  { name: 'readers', key: ['id'], counted: 'id' },
  { name: 'shared_texts', key: ['id'] },
  { name: 'digest_slots', key: ['reader_id', 'local_date', 'slot'] },
  { name: 'shown_stories', key: ['reader_id', 'story_key'] },
  { name: 'updates', key: ['bot_id', 'update_id'] },
  { name: 'outbox', key: ['id'], counted: 'id' },
  { name: 'keyboards', key: ['key'] },
  { name: 'conversations', key: ['chat_id', 'thread_id', 'user_id'] },
  { name: 'members', key: ['user_id'] },
  { name: 'invites', key: ['code'] },
  { name: 'feeds', key: ['id'], counted: 'id' },
  { name: 'feed_items', key: ['feed_id', 'item_key'] },
  { name: 'feed_hosts', key: ['host'] },
  { name: 'channels', key: ['chat_id'] },
  { name: 'story_articles', key: ['article_id'] },
  { name: 'story_facts', key: ['article_id'] },
  { name: 'told_reports', key: ['article_id', 'story_key'] },
  { name: 'folder_files', key: ['origin', 'path'] },
  { name: 'source_notes', key: ['key'] },
  { name: 'outlet_lines', key: ['source'] },
  { name: 'model_spending', key: ['account', 'day'] },
];

/**
 * Tables that stay behind. Articles travel by themselves, version by version, and all that is derived from them is derived
 * anew on arrival; the rest is of the moment, or can be asked for again.
 */
export const TABLES_LEFT_BEHIND: readonly string[] = [
  'articles',
  'article_versions',
  'analyses',
  'embeddings',
  'copy_shingles',
  'day_counts',
  'deleted_numbers',
  'source_counts',
  'posting_blocks',
  'posting_chunks',
  'posting_segments',
  'quotes',
  'quote_changes',
  'quote_speakers',
  'extractor_versions',
  'surnames',
  'leases',
  'rates',
  'model_answers',
];
