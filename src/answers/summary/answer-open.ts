import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { citationOf } from '../citation-list.ts';
import { frameOf } from '../frame-of.ts';
import { nearestPassage } from '../nearest-passage.ts';
import { nothingMore } from '../nothing-more.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { composeSummary } from './compose-summary.ts';
import { findNone } from './find-none.ts';
import { readablePassages } from './readable-passages.ts';
import { MOST_PASSAGES, type OpenSearch, searchOpen } from './search-open.ts';
import { MOST_CHARACTERS, shownOf } from './shown-of.ts';
import { type ToldPassage, tellStory } from './tell-story.ts';
import { pointsBack, withAntecedent } from './with-antecedent.ts';
import { withoutCorrected } from './without-corrected.ts';

/** Shorter passages are headings and fragments. */
const SHORTEST_PASSAGE = 40;

/** What the articles say to an open question: the passages that answer it best, or that they hold none. */
export async function answerOpen(asking: Asking): Promise<AnswerOutcome> {
  const search = await searchOpen(asking);
  explainSearch(asking, search);
  const searched = { ...asking, interval: search.interval };
  if (!search.isEvidence) return nothingFound(searched, search);
  const ranked = passagesOf(asking, search).filter(({ span }) => span.text.length >= SHORTEST_PASSAGE);
  const { passages, shown, hasMore } = pageAfter(ranked, asking.skip);
  if (passages.length === 0) return nothingMore(asking);
  const summary = await composeSummary(asking.index, passages);
  const answer = await buildAnswer(searched, { kind: 'summary', ...summary });
  return { answer, frame: frameOf(asking, answer, asking.skip + shown), hasMore };
}

function passagesOf({ understanding }: Asking, { found, searched }: OpenSearch): readonly ToldPassage[] {
  const { kind } = understanding;
  const passages = withoutCorrected(readablePassages(searched, found));
  const asked = searched.original ?? searched;
  const topic = createTopicMatcher(asked.text, ignoredWords(), asked.language);
  const told = searched.isTopic
    ? tellStory(passages, { topic, language: searched.language, isNewestFirst: kind === 'latest' })
    : kind === 'how-many'
      ? withFirst(findNone(searched.text, passages), passages)
      : passages;
  const whole = withoutCorrected(told).map(withAntecedent);
  const plain = whole.filter((passage) => !pointsBack(passage));
  return plain.length === 0 ? whole : plain;
}

function withFirst(first: readonly ToldPassage[], passages: readonly ToldPassage[]): readonly ToldPassage[] {
  const isFirst = ({ article, span }: ToldPassage) =>
    first.some((one) => one.article === article && one.span.start === span.start && span.field === undefined);
  return [...first, ...passages.filter((passage) => !isFirst(passage))];
}

interface Page {
  readonly passages: readonly ToldPassage[];
  /** How many of them are shown as sentences. */
  readonly shown: number;
  readonly hasMore: boolean;
}

/** The message after `skip` sentences: what was passed over in those before comes first. */
function pageAfter(ranked: readonly ToldPassage[], skip: number): Page {
  let rest = ranked;
  for (let before = 0; ; ) {
    const passages = onePage(rest);
    const shown = new Set<ToldPassage>(shownOf(passages));
    const left = rest.filter((passage) => !shown.has(passage));
    if (before >= skip || shown.size === 0) return { passages, shown: shown.size, hasMore: left.length > 0 };
    before += shown.size;
    rest = left;
  }
}

/** The first passages, as many as fit one message; the last one may run over. */
function onePage(ranked: readonly ToldPassage[]): readonly ToldPassage[] {
  const page: ToldPassage[] = [];
  let room = MOST_CHARACTERS;
  for (const passage of ranked) {
    if (page.length === MOST_PASSAGES || (page.length > 0 && room <= 0)) break;
    page.push(passage);
    room -= passage.span.text.length;
  }
  return page;
}

async function nothingFound(asking: Asking, { found, searched }: OpenSearch): Promise<AnswerOutcome> {
  const [best] = found.passages;
  const nearest =
    best === undefined
      ? await nearestPassage(asking, searched.text)
      : citationOf(best.article, [best.span], 1);
  const answer = await buildAnswer(asking, {
    kind: 'no-evidence',
    ...(searched.isTopic ? { topic: searched.text } : {}),
    ...(nearest === null ? {} : { nearest }),
  });
  return { answer, frame: frameOf(asking, answer) };
}

function explainSearch({ explain }: Asking, { found, searched, interval, isEvidence }: OpenSearch): void {
  const { terms, considered, passages } = found;
  explain('search', { ...searched, interval, terms, articlesConsidered: considered, isEvidence });
  explain(
    'passages',
    passages.map(({ article, span, score, matched, likeness }) => ({
      score: Number(score.toFixed(3)),
      articleId: article.id,
      publishedAt: article.publishedAt,
      matched,
      ...(likeness === undefined ? {} : { likeness: Number(likeness.toFixed(3)) }),
      text: span.text,
    })),
  );
}
