import type { StoredQuote } from '../../search/article-index.ts';
import type { AnswerOutcome } from '../answerer.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { nearestPassage } from '../nearest-passage.ts';
import { nothingMore } from '../nothing-more.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { composeQuotes } from './compose-quotes.ts';
import { asMatched, fitOfWords, joinPieces, wordsNeeded } from './match-quotes.ts';
import { pageOfQuotes } from './page-of-quotes.ts';
import { rankQuotes } from './rank-quotes.ts';

const ARTICLES_READ = 40;

/** Who said these words, or spoke on a topic: the quotations, by whomever, in which the words stand. */
export async function answerWhoSaidThis(asking: Asking): Promise<AnswerOutcome> {
  const { understanding, question, index, skip } = asking;
  const text = understanding.said ?? understanding.topic ?? '';
  const topic = createTopicMatcher(text, ignoredWords());
  const needed = wordsNeeded(topic.size);
  const groups = topic.size === 0 ? [] : joinPieces(await quotesWith(asking, text));
  const matched = groups.flatMap((pieces) => {
    const fit = fitOfWords(pieces, topic);
    return Math.round(fit * topic.size) < needed ? [] : asMatched(pieces, fit, topic);
  });
  const { shown: merged, hasMore } = pageOfQuotes(rankQuotes(matched, understanding.language), skip);
  if (merged.length === 0 && matched.length > 0) return nothingMore(asking);
  if (merged.length === 0) {
    const nearest = await nearestPassage(asking, text || question.question);
    const answer = await buildAnswer(asking, {
      kind: 'no-evidence',
      topic: text,
      ...(nearest ? { nearest } : {}),
    });
    return { answer, frame: frameOf(asking, answer) };
  }
  const composed = await composeQuotes(index, merged, []);
  const answer = await buildAnswer(asking, { kind: 'quotes', ...composed, topic: text });
  return { answer, frame: frameOf(asking, answer, skip + merged.length), hasMore };
}

/** The quotations with a known speaker in the articles that hold the words. */
async function quotesWith(asking: Asking, text: string): Promise<readonly StoredQuote[]> {
  const articles = await articlesWith(asking, text, ARTICLES_READ);
  const quotes = await Promise.all(articles.map((id) => asking.index.quotesIn(id)));
  return quotes.flat().filter(({ quote }) => quote.speaker !== null);
}
