import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { articlesWith } from './articles-with.ts';
import type { Asking } from './asking.ts';
import { createTopicMatcher, type TopicMatcher } from './topic-matcher.ts';
import { ignoredWords } from './understand/question-languages.ts';

export interface Mention {
  readonly article: StoredArticle;
  readonly span: Span;
  /** How many of the words stand in the sentence, of how many. */
  readonly met: number;
  readonly of: number;
}

const ARTICLES_READ = 6;

/**
 * The sentences in which most of the words of a text stand together, the fullest first; at most one a paragraph, and those
 * with fewer words than one before them are passed over.
 */
export async function findMentions(asking: Asking, text: string): Promise<readonly Mention[]> {
  const matcher = createTopicMatcher(text, ignoredWords(), asking.understanding.language);
  const ids = matcher.size === 0 ? [] : await articlesWith(asking, text, ARTICLES_READ);
  const articles = await asking.index.articles(ids);
  const mentions: Mention[] = [];
  let most = 1;
  for (const article of articles)
    for (const mention of mentionsIn(article, matcher, most)) {
      mentions.push(mention);
      most = Math.max(most, mention.met);
    }
  return mentions.sort((a, b) => b.met - a.met);
}

function mentionsIn(article: StoredArticle, matcher: TopicMatcher, atLeast: number): readonly Mention[] {
  const mentions: Mention[] = [];
  let most = atLeast;
  for (const paragraph of paragraphsOf(article)) {
    const text = article.text.slice(paragraph.start, paragraph.end);
    // To split a paragraph into sentences takes longer than to find words in it.
    if (matcher.match(text).size < most) continue;
    let best: Mention | null = null;
    for (const sentence of splitSentences(text, article.language)) {
      const start = paragraph.start + sentence.start;
      const span = {
        start,
        end: paragraph.start + sentence.end,
        text: text.slice(sentence.start, sentence.end),
      };
      const met = matcher.match(span.text).size;
      if (met > (best?.met ?? 0)) best = { article, span, met, of: matcher.size };
    }
    if (best === null) continue;
    mentions.push(best);
    most = Math.max(most, best.met);
  }
  return mentions;
}

function* paragraphsOf({ text, skip }: StoredArticle): Generator<Range> {
  for (const kept of keptRanges(text.length, skip)) {
    let start = kept.start;
    while (start < kept.end) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? kept.end : Math.min(newline, kept.end);
      if (end > start) yield { start, end };
      start = end + 1;
    }
  }
}
