import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Answer, Citation, Sentence } from './answer.ts';
import { isStatedBy, readWording } from './check/is-stated-by.ts';
import { readStatement, type Statement } from './check/read-statement.ts';

/** Longer answers are lists of what different articles say. */
const MOST_COMPARED = 8;

interface Voice {
  readonly n: number;
  readonly language: string;
  readonly statements: readonly Statement[];
}

/**
 * A summary whose sentences also cite the other sources that state the same, as strictly as free wording is checked; so each
 * sentence tells how many agree. A sentence's own citations stay first.
 */
export function withAgreement(answer: Answer): Answer {
  const { kind, citations, sentences } = answer;
  if (kind !== 'summary' || citations.length < 2 || sentences.length === 0) return answer;
  const voices = citations.slice(0, MOST_COMPARED).map(voiceOf);
  return { ...answer, sentences: sentences.map((sentence) => agreed(sentence, voices)) };
}

function voiceOf({ n, passages }: Citation): Voice {
  const inText = passages.filter(({ field }) => field !== 'title').map(({ text }) => text);
  const language = detectLanguage(inText.join('\n'));
  const statements = inText.flatMap((text) =>
    splitSentences(text, language).map(({ start, end }) => readStatement(text.slice(start, end), language)),
  );
  return { n, language, statements };
}

function agreed(sentence: Sentence, voices: readonly Voice[]): Sentence {
  if (sentence.translatedFrom !== undefined) return sentence;
  const own = voices.find(({ n }) => n === sentence.citations[0])?.language;
  if (own === undefined) return sentence;
  const wording = readWording(sentence.text, own);
  const others = voices.filter(
    ({ n, language, statements }) =>
      !sentence.citations.includes(n) && language === own && isStatedBy(wording, statements),
  );
  return others.length === 0
    ? sentence
    : { ...sentence, citations: [...sentence.citations, ...others.map(({ n }) => n)] };
}
