import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import type { Quote } from '../../src/quotes/quote.ts';
import type { ProcessedArticle } from '../../src/sources/article-archive.ts';

export interface Draft {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly language?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly source?: string;
  readonly origin?: string;
  readonly skip?: Article['skip'];
  readonly quotes?: ProcessedArticle['quotes'];
}

/** An article as the archive is handed it, with what a test does not care about filled in. */
export function processed(draft: Draft): ProcessedArticle {
  const { id, title = '', text = 'Nothing much happened.', publishedAt, url, source } = draft;
  const sha = (value: string) => createHash('sha256').update(value).digest('hex');
  const article: Article = {
    id,
    title,
    text,
    skip: draft.skip ?? [],
    hash: sha(JSON.stringify([title, text, publishedAt, url, source])),
    contentKey: sha(text),
    sourceIsClaimed: false,
    publishedAtIsAssumed: false,
    language: draft.language ?? 'en',
    flags: [],
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
  };
  return { article, quotes: draft.quotes ?? [], origin: draft.origin ?? 'test' };
}

/** A direct quotation of `words` in `text` by somebody named. */
export function quoteOf(text: string, words: string, speaker: string): Quote {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'direct',
    speaker: { name: speaker, kind: 'person', resolved: true },
    cue: null,
    confidence: 'high',
  };
}
