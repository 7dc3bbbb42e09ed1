import { defined } from '../defined.ts';
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
  return defined({
    id: question.id,
    question: question.question,
    kind: parts.kind,
    understood: understoodOf(asking, parts),
    options: parts.options,
    suggestions: parts.suggestions,
    sentences: parts.sentences ?? [],
    quotes: parts.quotes ?? [],
    citations: parts.citations ?? [],
    searched: isSearch ? await searchedOf(asking, parts.nearest) : { articles: 0 },
    writer: 'extractive',
    style: 'exact',
  });
}

function understoodOf({ understanding, interval, isCompleted }: Asking, parts: Parts): Understood {
  const speakers = parts.speakers ?? understanding.speakers;
  const topic = parts.topic ?? understanding.topic;
  return defined({
    speakers: speakers.length === 0 ? undefined : speakers,
    topic,
    from: interval.from,
    to: interval.to,
    language: understanding.language,
    inLanguage: understanding.inLanguage,
    inOutlet: understanding.inOutlet,
    fromConversation: isCompleted ? true : undefined,
  });
}

/** How much was searched; where the question sets no bounds, those of the archive. */
async function searchedOf({ index, interval }: Asking, nearest: Citation | undefined): Promise<Searched> {
  const { articles, first, last } = await index.coverage(interval);
  const from = interval.from ?? first;
  const to = interval.to ?? (last === undefined ? undefined : new Date(Date.parse(last) + 1).toISOString());
  return defined({ articles, from, to, nearest });
}
