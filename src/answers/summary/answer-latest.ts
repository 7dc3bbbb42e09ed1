import type { StoredArticle } from '../../articles/article.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { citationOf } from '../citation-list.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { composeSummary } from './compose-summary.ts';
import { leadOf } from './lead-of.ts';

const ARTICLES_SHOWN = 4;
/** More are read, for copies of one story count once. */
const ARTICLES_READ = 24;

/** What is new, or was at a time, when no topic is named: the first sentence of the newest articles. */
export async function answerLatest(asking: Asking): Promise<AnswerOutcome> {
  const { index, skip } = asking;
  const leads = withoutCopies(await readableFirst(asking)).flatMap((article) => {
    const span = leadOf(article);
    return span === null ? [] : [{ article, span }];
  });
  const passages = leads.slice(skip, skip + ARTICLES_SHOWN);
  if (passages.length === 0 && skip > 0) return nothingMore(asking);
  if (passages.length === 0) return nothingThen(asking);
  const answer = await buildAnswer(asking, {
    kind: 'summary',
    ...(await composeSummary(index, passages)),
  });
  const shown = skip + passages.length;
  return { answer, frame: frameOf(asking, answer, shown), hasMore: leads.length > shown };
}

/**
 * The newest articles, batch by batch, in each those in the reader's language first. By batches, so that "more" goes on in
 * the same order however many are read.
 */
async function readableFirst({ index, interval, skip, understanding }: Asking): Promise<StoredArticle[]> {
  const batches = Math.ceil((skip + ARTICLES_SHOWN + 1) / ARTICLES_READ);
  const newest = await index.latest(interval, batches * ARTICLES_READ);
  const isOwn = ({ language }: StoredArticle) => language === understanding.language;
  return Array.from({ length: batches }, (_, batch) =>
    newest.slice(batch * ARTICLES_READ, (batch + 1) * ARTICLES_READ),
  ).flatMap((batch) => [...batch.filter(isOwn), ...batch.filter((article) => !isOwn(article))]);
}

/** Nothing at that time: the nearest is the newest there is, of those that the reader can read. */
async function nothingThen(asking: Asking): Promise<AnswerOutcome> {
  const { question } = asking;
  const [newest] = await readableFirst({
    ...asking,
    interval: { asOf: question.asOf.toISOString() },
    skip: 0,
  });
  const lead = newest === undefined ? null : leadOf(newest);
  const answer = await buildAnswer(asking, {
    kind: 'no-evidence',
    ...(newest === undefined ? {} : { nearest: citationOf(newest, lead === null ? [] : [lead], 1) }),
  });
  return { answer, frame: frameOf(asking, answer) };
}

function withoutCopies(articles: readonly StoredArticle[]): readonly StoredArticle[] {
  const seen = new Set<string>();
  return articles.filter(({ contentKey }) => {
    const isNew = !seen.has(contentKey);
    seen.add(contentKey);
    return isNew;
  });
}
