import type { Interval } from '../../search/article-index.ts';
import type { PassageSearchResult, RankedPassage } from '../../search/search-passages.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { citationOf } from '../citation-list.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { composeSummary } from './compose-summary.ts';
import { isEvidence, type SearchedText } from './is-evidence.ts';

/** What one message holds of evidence. */
const MOST_PASSAGES = 8;
const MOST_CHARACTERS = 900;
/** So few passages fill a message at the least; "more" looks that much further. */
const FEWEST_PASSAGES = 4;
/** Shorter passages are headings and fragments. */
const SHORTEST_PASSAGE = 40;
/** Of the latest, what is far less about the topic than the best passage is left out. */
const LATEST_SHARE = 0.5;
const DAY_MS = 86_400_000;
/** What happened at a time may be reported later, and is announced before. */
const REPORTED_LATER_DAYS = 10;
const ANNOUNCED_BEFORE_DAYS = 3;

/** What the articles say to an open question: the passages that answer it best, or that they hold none. */
export async function answerOpen(asking: Asking): Promise<AnswerOutcome> {
  const found = await searchFor(asking);
  explainFound(asking, found);
  const isAnswered = isEvidence(textOf(asking), found);
  const ranked = asking.understanding.kind === 'latest' ? newestFirst(found.passages) : found.passages;
  const passages = isAnswered ? onePage(ranked, asking.skip) : [];
  if (isAnswered && passages.length === 0) return nothingMore(asking);
  if (passages.length === 0) return nothingFound(asking, found);
  const answer = await buildAnswer(asking, {
    kind: 'summary',
    ...(await composeSummary(asking.index, passages)),
  });
  return { answer, frame: frameOf(asking, answer, asking.skip + passages.length) };
}

async function searchFor(asking: Asking): Promise<PassageSearchResult> {
  const { question, search, index, skip } = asking;
  const searched = textOf(asking);
  const isStretch = asksForStretch(asking);
  const query = {
    text: searched.text,
    language: searched.language,
    asOf: question.asOf,
    limit: skip + MOST_PASSAGES,
    characters: MOST_CHARACTERS * (1 + Math.ceil(skip / FEWEST_PASSAGES)),
  };
  for (const interval of isStretch ? [asking.interval] : intervalsFor(asking)) {
    const found = await search(index, { ...query, interval });
    if (isStretch || isEvidence(searched, found)) return found;
  }
  return search(index, { ...query, interval: anyTime(asking) });
}

/** "What happened", "the latest": all there is on a topic in a time, not one fact. */
function asksForStretch({ understanding: { kind } }: Asking): boolean {
  return kind === 'what-happened' || kind === 'latest';
}

/** What is searched: the topic where there is one by itself, else the question as it stands. */
function textOf(asking: Asking): SearchedText {
  const { topic, language, kind } = asking.understanding;
  const isTopic =
    topic !== undefined && (asksForStretch(asking) || kind === 'who-said' || kind === 'compare');
  return { text: isTopic ? topic : asking.question.question, language, isTopic };
}

/**
 * A question for a fact may name a time in passing ("last month's storm"): a time long gone is looked at first, with what
 * was reported around it; a recent one only says what search prefers anyway, articles near to now.
 */
function intervalsFor({ understanding: { from, to }, question: { asOf } }: Asking): readonly Interval[] {
  if (
    from === undefined ||
    to === undefined ||
    Date.parse(to) > asOf.getTime() - REPORTED_LATER_DAYS * DAY_MS
  )
    return [];
  return [
    {
      from: new Date(Date.parse(from) - ANNOUNCED_BEFORE_DAYS * DAY_MS).toISOString(),
      to: new Date(Date.parse(to) + REPORTED_LATER_DAYS * DAY_MS).toISOString(),
      asOf: asOf.toISOString(),
    },
  ];
}

function anyTime({ question }: Asking): Interval {
  return { asOf: question.asOf.toISOString() };
}

/** The passages after those already shown that fit one message. */
function onePage(ranked: readonly RankedPassage[], skip: number): readonly RankedPassage[] {
  const page: RankedPassage[] = [];
  let room = MOST_CHARACTERS;
  for (const passage of ranked.filter(({ span }) => span.text.length >= SHORTEST_PASSAGE).slice(skip)) {
    if (page.length === MOST_PASSAGES || (page.length > 0 && room <= 0)) break;
    page.push(passage);
    room -= passage.span.text.length;
  }
  return page;
}

function newestFirst(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  const best = passages[0]?.score ?? 0;
  const near = passages.filter(({ score }) => score >= LATEST_SHARE * best);
  return near.sort((a, b) => (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? ''));
}

async function nothingFound(asking: Asking, { passages }: PassageSearchResult): Promise<AnswerOutcome> {
  const [best] = passages;
  const nearest = best === undefined ? {} : { nearest: citationOf(best.article, [best.span], 1) };
  const answer = await buildAnswer(asking, { kind: 'no-evidence', ...nearest });
  return { answer, frame: frameOf(asking, answer) };
}

function explainFound({ explain }: Asking, { terms, considered, passages }: PassageSearchResult): void {
  explain('search', { terms, articlesConsidered: considered });
  explain(
    'passages',
    passages.map(({ article, span, score, matched }) => ({
      score: Number(score.toFixed(3)),
      articleId: article.id,
      publishedAt: article.publishedAt,
      matched,
      text: span.text,
    })),
  );
}
