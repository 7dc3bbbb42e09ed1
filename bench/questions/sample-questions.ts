import { words } from '../../src/text/words.ts';
import type { BenchArticle } from '../bench.ts';
import { xorshift } from '../texts.ts';

/** A question is a sentence of an article, with gaps; it is answered where an article with that sentence is found. */
export interface Question {
  readonly text: string;
  /** Ids of the articles that have the sentence. */
  readonly answeredBy: readonly string[];
}

const QUESTIONS = 200;
/** Words of a sentence that a question keeps: people do not remember all of them. */
const KEPT_SHARE = 0.7;
const SHORTEST_SENTENCE_WORDS = 8;
const LONGEST_SENTENCE_WORDS = 25;

/** `articles` is read twice: for the sentences, and for all articles that have them. */
export async function sampleQuestions(articles: () => AsyncIterable<BenchArticle>): Promise<Question[]> {
  const random = xorshift(7);
  const answeredBy = new Map<string, string[]>();
  for (const sentence of await sampleSentences(articles(), random)) answeredBy.set(sentence, []);
  for await (const { id, text } of articles())
    for (const sentence of new Set(sentencesOf(text))) answeredBy.get(sentence)?.push(id);
  return [...answeredBy].map(([sentence, ids]) => ({ text: withGaps(sentence, random), answeredBy: ids }));
}

/** One sentence each of articles that are all as likely to be taken (reservoir sampling, Vitter's algorithm R). */
async function sampleSentences(
  articles: AsyncIterable<BenchArticle>,
  random: () => number,
): Promise<readonly string[]> {
  const sampled: string[] = [];
  let seen = 0;
  for await (const { text } of articles) {
    const place = seen < QUESTIONS ? seen : Math.floor(random() * (seen + 1));
    if (place < QUESTIONS) {
      const sentences = sentencesOf(text).filter(isOfUsualLength);
      const sentence = sentences[Math.floor(random() * sentences.length)];
      if (sentence === undefined) continue;
      sampled[place] = sentence;
    }
    seen++;
  }
  return sampled;
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

function isOfUsualLength(sentence: string): boolean {
  const { length } = words(sentence);
  return length >= SHORTEST_SENTENCE_WORDS && length <= LONGEST_SENTENCE_WORDS;
}

function withGaps(sentence: string, random: () => number): string {
  const kept = words(sentence).filter(() => random() < KEPT_SHARE);
  return `${kept.map(({ text }) => text).join(' ')}?`;
}
