import type { Span } from '../../quotes/quote.ts';
import type { Answer, AnswerQuote, Citation } from '../answer.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { wordsFor } from '../talk/talk-answer.ts';
import { answerWhoSaid } from './answer-who-said.ts';

const QUOTES_EACH = 3;

/**
 * What two people say, side by side; what is found of one of them where the other says nothing. Null where neither speaks in
 * the archive: the question then means something else.
 */
export async function answerCompare(asking: Asking): Promise<AnswerOutcome | null> {
  const outcomes: AnswerOutcome[] = [];
  const silent: string[] = [];
  for (const speaker of asking.understanding.speakers) {
    const alone = {
      ...asking,
      understanding: { ...asking.understanding, speakers: [speaker], certain: false },
    };
    const outcome = await answerWhoSaid(alone);
    if (outcome !== null) outcomes.push(outcome);
    if (outcome === null || outcome.answer.kind === 'no-evidence') silent.push(speaker);
  }
  const asked = outcomes.find(({ answer }) => answer.kind === 'clarify');
  if (asked !== undefined) return asked;
  const found = outcomes.map(({ answer }) => answer).filter(({ quotes }) => quotes.length > 0);
  const [first] = outcomes;
  if (first === undefined) return null;
  const heard = outcomes.find(({ answer }) => answer.quotes.length > 0);
  if (heard === undefined) {
    const { speakers } = asking.understanding;
    const answer = { ...first.answer, understood: { ...first.answer.understood, speakers } };
    return { ...first, answer, frame: frameOf(asking, answer) };
  }
  if (found.length < 2) {
    const answer = withSilent(asking, heard.answer, silent);
    return { ...heard, answer, frame: frameOf(asking, answer, heard.frame?.shown ?? 0) };
  }
  const speakers = found.flatMap(({ understood }) => understood.speakers ?? []);
  const answer = await buildAnswer(asking, { kind: 'quotes', ...sideBySide(found), speakers });
  const hasMore = outcomes.some((outcome) => outcome.hasMore || outcome.answer.quotes.length > QUOTES_EACH);
  return { answer, frame: frameOf(asking, answer, asking.skip + QUOTES_EACH), hasMore };
}

/** The words of one, and that there are none by the other. */
function withSilent(asking: Asking, answer: Answer, silent: readonly string[]): Answer {
  const { speakers = [], ...understood } = answer.understood;
  const told = silent.map((name) => ({ text: wordsFor(asking).nothingBy(name), citations: [] }));
  return {
    ...answer,
    understood: { ...understood, speakers: [...speakers, ...silent] },
    sentences: [...told, ...answer.sentences],
  };
}

/** Quotations of several answers with their citations as one list: an article that both speak in has one number. */
function sideBySide(answers: readonly Answer[]): Pick<Answer, 'quotes' | 'citations'> {
  const citations = new Map<string, Citation>();
  const quotes: AnswerQuote[] = [];
  for (const answer of answers)
    for (const quote of answer.quotes.slice(0, QUOTES_EACH)) {
      const others = new Set(quote.alsoIn);
      const cited = answer.citations.filter(
        ({ n, articleId }) => n === quote.citation || others.has(articleId),
      );
      const numbers = new Map(cited.map((citation) => [citation.n, add(citations, citation)]));
      quotes.push({ ...quote, citation: numbers.get(quote.citation) ?? quote.citation });
    }
  return { quotes, citations: [...citations.values()] };
}

/** The citation's number in the list. */
function add(citations: Map<string, Citation>, citation: Citation): number {
  const known = citations.get(citation.articleId);
  const n = known?.n ?? citations.size + 1;
  const passages = joined(known?.passages ?? [], citation.passages);
  citations.set(citation.articleId, { ...citation, n, passages });
  return n;
}

function joined(known: readonly Span[], more: readonly Span[]): readonly Span[] {
  return [
    ...known,
    ...more.filter((span) => !known.some(({ start, end }) => start === span.start && end === span.end)),
  ];
}
