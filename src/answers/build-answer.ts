import type { Interval } from '../search/article-index.ts';
import type { Answer, Citation, Searched, Understood } from './answer.ts';
import type { Asking } from './asking.ts';

type Parts = Pick<Answer, 'kind'> &
  Partial<Pick<Answer, 'sentences' | 'quotes' | 'citations' | 'options' | 'suggestions'>> & {
    /** Names and topic as they were taken, where that differs from how they were asked. */
    readonly speakers?: readonly string[];
    readonly topic?: string;
    readonly nearest?: Citation;
  };

/** The answer to a question from what was found for it, with what was understood and what was searched. */
export async function buildAnswer(asking: Asking, parts: Parts): Promise<Answer> {
  const { question } = asking;
  const isSearch = parts.kind !== 'talk' && parts.kind !== 'clarify';
  return {
    ...(question.id === undefined ? {} : { id: question.id }),
    question: question.question,
    kind: parts.kind,
    understood: understoodOf(asking, parts),
    ...(parts.options === undefined ? {} : { options: parts.options }),
    ...(parts.suggestions === undefined ? {} : { suggestions: parts.suggestions }),
    sentences: parts.sentences ?? [],
    quotes: parts.quotes ?? [],
    citations: parts.citations ?? [],
    searched: isSearch ? await searchedOf(asking, parts.nearest) : { articles: 0 },
    writer: 'extractive',
    style: 'exact',
  };
}

function understoodOf({ understanding, interval, isCompleted }: Asking, parts: Parts): Understood {
  const speakers = parts.speakers ?? understanding.speakers;
  const topic = parts.topic ?? understanding.topic;
  return {
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(topic === undefined ? {} : { topic }),
    ...bounds(interval),
    language: understanding.language,
    ...(understanding.inLanguage === undefined ? {} : { inLanguage: understanding.inLanguage }),
    ...(isCompleted ? { fromConversation: true } : {}),
  };
}

/** How much was searched; where the question sets no bounds, those of the archive. */
async function searchedOf({ index, interval }: Asking, nearest: Citation | undefined): Promise<Searched> {
  const { articles, first, last } = await index.coverage(interval);
  const from = interval.from ?? first;
  const to = interval.to ?? (last === undefined ? undefined : new Date(Date.parse(last) + 1).toISOString());
  return {
    articles,
    ...bounds({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function bounds({ from, to }: Interval): { readonly from?: string; readonly to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
