import type { Answer, Citation } from './answer.ts';
import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { inLanguageOnly } from './in-language-only.ts';
import { replyTo } from './reply-to.ts';

/** The reply from articles in the language asked for, where one is; where they have nothing, the nearest hit is in another. */
export async function replyInLanguage(asking: Asking): Promise<AnswerOutcome> {
  const { inLanguage, ...anyLanguage } = asking.understanding;
  if (inLanguage === undefined) return replyTo(asking);
  const index = inLanguageOnly(asking.index, inLanguage);
  const outcome = await replyTo({ ...asking, index });
  if (outcome.answer.kind !== 'no-evidence') return outcome;
  const { answer } = await replyTo({ ...asking, understanding: anyLanguage });
  const nearest = bestOf(answer);
  if (nearest === undefined) return outcome;
  return { ...outcome, answer: { ...outcome.answer, searched: { ...outcome.answer.searched, nearest } } };
}

/** The first citation with what it is cited for first, or what was nearest to one. */
function bestOf({ quotes: [quote], citations, searched }: Answer): Citation | undefined {
  const cited = quote === undefined ? undefined : citations.find(({ n }) => n === quote.citation);
  const passage = cited?.passages.find(({ start, end }) => quote && start <= quote.start && end >= quote.end);
  if (cited !== undefined && passage !== undefined) return { ...cited, passages: [passage] };
  return citations[0] ?? searched.nearest;
}
