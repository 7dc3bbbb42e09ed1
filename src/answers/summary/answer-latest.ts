import type { StoredArticle } from '../../articles/article.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { composeSummary } from './compose-summary.ts';
import { leadOf } from './lead-of.ts';

const ARTICLES_SHOWN = 4;
/** More are read, for copies of one story count once. */
const ARTICLES_READ = 24;

/** What is new, or was at a time, when no topic is named: the first sentence of the newest articles. */
export async function answerLatest(asking: Asking): Promise<AnswerOutcome> {
  const { index, interval, skip } = asking;
  const newest = await index.latest(interval, skip + ARTICLES_READ);
  const leads = withoutCopies(newest).flatMap((article) => {
    const span = leadOf(article);
    return span === null ? [] : [{ article, span }];
  });
  const passages = leads.slice(skip, skip + ARTICLES_SHOWN);
  if (passages.length === 0 && skip > 0) return nothingMore(asking);
  const answer =
    passages.length === 0
      ? await buildAnswer(asking, { kind: 'no-evidence' })
      : await buildAnswer(asking, { kind: 'summary', ...(await composeSummary(index, passages)) });
  return { answer, frame: frameOf(asking, answer, skip + passages.length) };
}

function withoutCopies(articles: readonly StoredArticle[]): readonly StoredArticle[] {
  const seen = new Set<string>();
  return articles.filter(({ contentKey }) => {
    const isNew = !seen.has(contentKey);
    seen.add(contentKey);
    return isNew;
  });
}
