import type { Answer, Citation } from './answer.ts';
import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { replyTo } from './reply-to.ts';
import { inLanguageOnly, inOutletOnly } from './wanted-only.ts';

/**
 * The reply from articles in the language and of the outlet asked for, where one is; where they have nothing, the nearest hit is
 * another's.
 */
export async function replyWithWanted(asking: Asking): Promise<AnswerOutcome> {
  const { inLanguage, inOutlet, ...anywhere } = asking.understanding;
  if (inLanguage === undefined && inOutlet === undefined) return replyTo(asking);
  const spoken = inLanguage === undefined ? asking.index : inLanguageOnly(asking.index, inLanguage);
  const index = inOutlet === undefined ? spoken : inOutletOnly(spoken, inOutlet);
  const outcome = await replyTo({ ...asking, index });
  if (outcome.answer.kind !== 'no-evidence') return outcome;
  const { answer } = await replyTo({ ...asking, understanding: anywhere });
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
