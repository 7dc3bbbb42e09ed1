import type { StoredArticle } from '../../src/articles/article.ts';

/** An article out of the store, with only what a test says about it set apart. */
export function storedArticle(own: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id: 'pier',
    version: 1,
    title: 'The pier that waits for spring',
    text: 'The second pier will open in June.\n\n“We are ready,” said Mara Ilieva.',
    skip: [],
    hash: 'h',
    contentKey: 'k',
    sourceIsClaimed: false,
    publishedAtIsAssumed: false,
    language: 'en',
    flags: [],
    ...own,
  };
}
