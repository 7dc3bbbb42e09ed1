import { answerCandidates } from './answer-candidates.ts';
import type { QueryTerm } from './plan-query.ts';
import { questionKind } from './question-kind.ts';
import type { ReadArticle } from './rank-articles.ts';
import { scoreAlone, scoreAmongOthers } from './score-sentence.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import { TermNumbers } from './term-numbers.ts';
import { TermPlaces } from './term-places.ts';
import { weighEchoes } from './weigh-echoes.ts';

export interface RankedSentence {
  readonly features: SentenceFeatures;
  /** Its distinct words, as numbers from 0 on that are the same in all sentences of one ranking. */
  readonly terms: readonly number[];
  /** What in it may be the answer. */
  readonly candidates: readonly string[];
  readonly score: number;
}

export interface SentenceQuery {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly QueryTerm[];
}

/** How many sentences are looked at a second time. */
const SHORTLIST = 150;
/** Less than this is a heading or a scrap. */
const SHORTEST_CHARACTERS = 25;

/** Orders the sentences of ranked articles, best first: by their own words and place, then by what the others echo. */
export function rankSentences(
  articles: readonly ReadArticle[],
  query: SentenceQuery,
): readonly RankedSentence[] {
  const places = new TermPlaces(query.terms);
  const kind = questionKind(query.text, query.language);
  const numbers = new TermNumbers();
  const asked = new Set(query.text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const shortlist = articles
    .flatMap((ranked) => sentenceFeatures(ranked, query.terms, places, articles[0]?.score ?? 0))
    .filter(({ characters }) => characters >= SHORTEST_CHARACTERS)
    .map((features) => ({ features, score: scoreAlone(features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST)
    .map(({ features, score }) => ({
      features,
      score,
      terms: numbers.distinct(features.sentence.terms),
      candidates: answerCandidates(textOf(features), kind, asked),
    }));
  const echoes = weighEchoes(shortlist, numbers.terms, places);
  return shortlist
    .map((sentence, index) => {
      const echo = echoes[index] ?? { recurrence: 0, candidate: 0 };
      return { ...sentence, score: scoreAmongOthers(sentence.score, echo, sentence.candidates) };
    })
    .sort((a, b) => b.score - a.score);
}

function textOf({ ranked, sentence, field }: SentenceFeatures): string {
  return ranked.article[field ?? 'text'].slice(sentence.start, sentence.end);
}
