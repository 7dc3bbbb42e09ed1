import { defined } from '../../defined.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { holdsMatter } from '../holds-matter.ts';
import { nothingMore } from '../nothing-more.ts';
import { wordsFor } from '../talk/talk-answer.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { chooseSentences } from './choose-sentences.ts';
import { composeSummary } from './compose-summary.ts';
import { findCasualties, mishapAskedAbout } from './find-casualties.ts';
import { findNone } from './find-none.ts';
import { isStatement } from './is-statement.ts';
import { leadOf } from './lead-of.ts';
import { nearMatter } from './near-matter.ts';
import { nearestFound } from './nearest-found.ts';
import { readablePassages } from './readable-passages.ts';
import { MOST_PASSAGES, type OpenSearch, searchOpen } from './search-open.ts';
import { sentencesOf } from './sentences-of.ts';
import { MOST_CHARACTERS, shownOf } from './shown-of.ts';
import { speltRightly } from './spelt-rightly.ts';
import { type ToldPassage, tellStory } from './tell-story.ts';
import { titlesBeside } from './titles-beside.ts';
import { pointsBack, withAntecedent } from './with-antecedent.ts';
import { withoutCorrected } from './without-corrected.ts';

/** What the articles say to an open question: the passages that answer it best, or that they hold none. */
export async function answerOpen(asking: Asking): Promise<AnswerOutcome> {
  const search = await searchOpen(asking);
  explainSearch(asking, search);
  const searched = { ...asking, interval: search.interval };
  if (!search.isEvidence) return nothingFound(searched, search);
  const stated = passagesOf(asking, search).filter(({ span }) => isStatement(span.text));
  const ranked = onMatter(asking, stated);
  const { passages, shown, hasMore } = pageAfter(ranked, asking.skip, choiceFor(asking, search));
  if (shown.length === 0) return asking.skip > 0 ? nothingMore(asking) : nothingFound(searched, search);
  const cited = [...passages, ...shown.filter((passage) => !passages.includes(passage))];
  const summary = await composeSummary(asking.index, cited, shown);
  const answer = await buildAnswer(searched, { kind: 'summary', ...summary });
  return { answer, frame: frameOf(asking, answer, asking.skip + shown.length), hasMore };
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

/** Of a question on what was spoken of, the passages of articles that are about it, by title and lead; without one, of those that name it. */
function onMatter(
  { matter, understanding }: Asking,
  passages: readonly ToldPassage[],
): readonly ToldPassage[] {
  if (matter === undefined) return passages;
  const isIn = holdsMatter(matter, understanding.language);
  const isAbout = ({ article }: ToldPassage) => isIn(`${article.title} ${leadOf(article)?.text ?? ''}`);
  const about = passages.filter(isAbout);
  if (about.length > 0) return nearMatter(about, matter, understanding.language);
  const naming = passages.filter(({ article }) => isIn(`${article.title} ${article.text}`));
  return naming.length > 0 ? naming : passages;
}

function withFirst(first: readonly ToldPassage[], passages: readonly ToldPassage[]): readonly ToldPassage[] {
  const isFirst = ({ article, span }: ToldPassage) =>
    first.some((one) => one.article === article && one.span.start === span.start && span.field === undefined);
  return [...first, ...passages.filter((passage) => !isFirst(passage))];
}

/** How many of the articles found are read through where no passage is of the type asked for, or it is a title alone. */
const ARTICLES_READ = 3;

type Choose = (passages: readonly ToldPassage[]) => readonly ToldPassage[];

/** A story is told in its order; of what was found for a question only what may answer it is shown. */
function choiceFor({ understanding, matter }: Asking, { searched }: OpenSearch): Choose {
  const { kind, words } = understanding;
  const own = matter === undefined ? undefined : words;
  const { text, language } = searched.original ?? searched;
  const mishap = mishapAskedAbout(text);
  if (mishap !== null) return (passages) => findCasualties(text, mishap, passages);
  if (searched.isTopic) return kind === 'latest' ? (passages) => newestFirst(shownOf(passages)) : shownOf;
  return (passages) =>
    chooseSentences(passages, { text, own, language, kind }, () => {
      const articles = [...new Map(passages.map(({ article }) => [article.id, article])).values()];
      const read = articles.slice(0, ARTICLES_READ).flatMap((article) => sentencesOf(article));
      const sentences = withoutCorrected([...passages, ...read]).filter((one) => read.includes(one));
      const near = matter === undefined ? sentences : nearMatter(sentences, matter, language);
      return [...near, ...titlesBeside(passages, articles)];
    });
}

/** Those of one day in their order. */
function newestFirst(passages: readonly ToldPassage[]): readonly ToldPassage[] {
  const dayOf = ({ article }: ToldPassage) => (article.publishedAt ?? '').slice(0, 10);
  return passages.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

interface Page {
  readonly passages: readonly ToldPassage[];
  /** Those of them that are shown as sentences. */
  readonly shown: readonly ToldPassage[];
  readonly hasMore: boolean;
}

/** The message after `skip` sentences: what was passed over in those before comes first. */
function pageAfter(ranked: readonly ToldPassage[], skip: number, choose: Choose): Page {
  let rest = ranked;
  for (let before = 0; ; ) {
    const passages = onePage(rest);
    const shown = choose(passages);
    const left = rest.filter((passage) => !shown.includes(passage));
    if (before >= skip || shown.length === 0) return { passages, shown, hasMore: left.length > 0 };
    before += shown.length;
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

async function nothingFound(asking: Asking, search: OpenSearch): Promise<AnswerOutcome> {
  const { searched } = search;
  const nearest = await nearestFound(asking, search);
  const meant = await speltRightly(asking, asking.question.question);
  const parts = defined({
    topic: searched.isTopic ? searched.text : undefined,
    nearest: nearest ?? undefined,
    suggestions: meant === null ? undefined : [meant.text],
    sentences:
      meant === null
        ? undefined
        : [{ text: wordsFor(asking).didYouMean(meant.words.join(', ')), citations: [] }],
  });
  const answer = await buildAnswer(asking, { kind: 'no-evidence', ...parts });
  return { answer, frame: frameOf(asking, answer) };
}

function explainSearch({ explain }: Asking, { found, searched, interval, isEvidence }: OpenSearch): void {
  const { terms, considered, passages } = found;
  explain('plan', {
    lookedUp: 'articles that hold the words, rarest first',
    ...searched,
    interval,
    terms,
    articlesConsidered: considered,
    isEvidence,
  });
  explain(
    'candidates',
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
