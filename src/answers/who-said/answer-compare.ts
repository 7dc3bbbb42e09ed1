import type { Answer } from '../answer.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { answerWhoSaid } from './answer-who-said.ts';

const QUOTES_EACH = 3;

/**
 * What two people say, side by side; what is found of one of them where the other says nothing. Null where neither speaks in
 * the archive: the question then means something else.
 */
export async function answerCompare(asking: Asking): Promise<AnswerOutcome | null> {
  const outcomes: AnswerOutcome[] = [];
  for (const speaker of asking.understanding.speakers) {
    const alone = {
      ...asking,
      understanding: { ...asking.understanding, speakers: [speaker], certain: false },
    };
    const outcome = await answerWhoSaid(alone);
    if (outcome !== null) outcomes.push(outcome);
  }
  const asked = outcomes.find(({ answer }) => answer.kind === 'clarify');
  if (asked !== undefined) return asked;
  const found = outcomes.map(({ answer }) => answer).filter(({ quotes }) => quotes.length > 0);
  const [first] = outcomes;
  if (first === undefined) return null;
  if (found.length < 2) return outcomes.find(({ answer }) => answer.quotes.length > 0) ?? first;
  const answer = await buildAnswer(asking, { kind: 'quotes', ...sideBySide(found) });
  const hasMore = outcomes.some((outcome) => outcome.hasMore || outcome.answer.quotes.length > QUOTES_EACH);
  return { answer, frame: frameOf(asking, answer, asking.skip + QUOTES_EACH), hasMore };
}

/** Quotations of several answers with the citations numbered through. */
function sideBySide(answers: readonly Answer[]): Pick<Answer, 'quotes' | 'citations'> {
  const citations: Answer['citations'][number][] = [];
  const quotes: Answer['quotes'][number][] = [];
  for (const answer of answers) {
    const shown = answer.quotes.slice(0, QUOTES_EACH);
    const offset = citations.length;
    const used = answer.citations.filter(({ n }) => shown.some(({ citation }) => citation === n));
    const renumbered = new Map(used.map(({ n }, index) => [n, offset + index + 1]));
    citations.push(...used.map((citation) => ({ ...citation, n: renumbered.get(citation.n) ?? citation.n })));
    quotes.push(
      ...shown.map((quote) => ({ ...quote, citation: renumbered.get(quote.citation) ?? quote.citation })),
    );
  }
  return { quotes, citations };
}
