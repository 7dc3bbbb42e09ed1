import type { AnswerWriter } from '../../src/answers/answer-writer.ts';
import type { Answerer } from '../../src/answers/answerer.ts';
import { createAnswerer } from '../../src/answers/create-answerer.ts';
import type { Explain } from '../../src/answers/explain.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Confidence, Quote } from '../../src/quotes/quote.ts';
import { openStore } from '../../src/storage/open-store.ts';

/** Who says what in a report: the words, which must stand in its text, and how sure it is. */
interface Said {
  readonly by: string;
  readonly words: string;
  readonly role?: string;
  readonly kind?: 'direct' | 'indirect';
  readonly confidence?: Confidence;
  /** The word by the cue that stands for the speaker, where it is not the name. */
  readonly mention?: string;
  readonly part?: number;
  /** True for a house, a place or a paper instead of a person. */
  readonly isBody?: boolean;
}

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  readonly date?: string;
  readonly language?: string;
  readonly said?: readonly Said[];
}

export interface Newsroom extends AsyncDisposable {
  readonly answerer: Answerer;
}

interface NewsroomParts {
  readonly writer?: AnswerWriter;
  readonly explain?: Explain;
}

/** A store in memory that holds the reports with their quotations as given, and what answers from it. */
export async function openNewsroom(reports: readonly Report[], parts: NewsroomParts = {}): Promise<Newsroom> {
  const store = await openStore(':memory:');
  await store.archive.put(
    reports.map((report) => ({
      article: articleOf(report),
      quotes: (report.said ?? []).map((said) => quoteOf(report, said)),
      origin: 'test',
    })),
  );
  return {
    answerer: createAnswerer({ index: store.index, ...parts }),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

function articleOf({
  id,
  title,
  text,
  source = 'Harbour Post',
  date = '2031-03-10',
  language = 'en',
}: Report): Article {
  return {
    id,
    title,
    text,
    skip: [],
    hash: `${id} ${text}`,
    contentKey: text,
    source,
    sourceIsClaimed: false,
    publishedAt: `${date}T09:00:00.000Z`,
    publishedAtIsAssumed: false,
    language,
    flags: [],
  };
}

function quoteOf(
  { text }: Report,
  {
    by,
    words,
    role,
    kind = 'direct',
    confidence = 'high',
    mention = by.split(' ').at(-1) ?? by,
    part,
    isBody = false,
  }: Said,
): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the report.`);
  const isPronoun = mention !== by.split(' ').at(-1);
  const at = isPronoun ? text.lastIndexOf(mention, start) : text.indexOf(mention);
  return {
    start,
    end: start + words.length,
    text: words,
    kind,
    speaker: {
      name: by,
      kind: isBody ? 'organisation' : 'person',
      resolved: true,
      ...(role === undefined ? {} : { role }),
      ...(at < 0 ? {} : { mention: { start: at, end: at + mention.length } }),
    },
    cue: null,
    confidence,
    ...(part === undefined ? {} : { part }),
  };
}
