import { NUMBERS_PER_DAY, UNDATED_DAY } from './article-number.ts';

const IS_CURRENT = "(SELECT 1 FROM articles a WHERE a.number = d.number AND a.state = 'current')";
/** The day that an article's number tells, see article-number.ts. */
const DAY = `number / ${NUMBERS_PER_DAY} + ${UNDATED_DAY}`;

/** Rows that belong to no current article: where they lie, and what they are. */
export const orphans = [
  { about: 'terms', table: 'analyses d', where: `NOT EXISTS ${IS_CURRENT}` },
  { about: 'quotations', table: 'quotes d', where: `NOT EXISTS ${IS_CURRENT}` },
  {
    about: 'quotations',
    table: 'quote_speakers d',
    where: 'NOT EXISTS (SELECT 1 FROM quotes q WHERE q.number = d.number AND q.position = d.position)',
  },
  { about: 'copies', table: 'copy_shingles d', where: `NOT EXISTS ${IS_CURRENT}` },
  { about: 'terms', table: 'extractor_versions d', where: `NOT EXISTS ${IS_CURRENT}` },
  { about: 'embeddings', table: 'embeddings d', where: `NOT EXISTS ${IS_CURRENT}` },
] as const;

/** Tables that count rows of others, and the counts that they should hold. */
export const counted = [
  {
    table: 'day_counts',
    columns: 'day, articles',
    truth: `SELECT ${DAY}, count(*) FROM articles WHERE state = 'current' GROUP BY 1`,
  },
  {
    table: 'source_counts',
    columns: 'source, day, articles',
    truth: `SELECT source, ${DAY}, count(*) FROM articles WHERE state = 'current' AND source IS NOT NULL GROUP BY 1, 2`,
  },
  {
    table: 'surnames',
    columns: 'surname_key, quotes',
    truth: 'SELECT surname_key, count(*) FROM quote_speakers GROUP BY 1',
  },
] as const;
