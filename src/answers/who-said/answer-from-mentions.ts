import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { CitationList } from '../citation-list.ts';
import { frameOf } from '../frame-of.ts';
import { showSentence } from '../summary/show-sentence.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { SpeakerQuotes } from './find-speaker.ts';

const PASSAGES_READ = 12;
const CHARACTERS_READ = 3000;
const SENTENCES_SHOWN = 2;

/**
 * Where no quotation fits: sentences that hold both the person's surname and every word of the topic, for what an article
 * reports of somebody's words is not always found as a quotation. Null where there is none, or the question has no topic.
 */
export async function answerFromMentions(
  asking: Asking,
  speaker: SpeakerQuotes,
): Promise<AnswerOutcome | null> {
  const { understanding, interval, question, index, search } = asking;
  const { topic: topicText, language } = understanding;
  if (topicText === undefined) return null;
  const text = `${speaker.name} ${topicText}`;
  const { passages } = await search(index, {
    text,
    language,
    interval,
    asOf: question.asOf,
    limit: PASSAGES_READ,
    characters: CHARACTERS_READ,
    people: [speaker.name],
  });
  const surname = createTopicMatcher(speaker.name.split(/\s+/).at(-1) ?? '', new Set());
  const topic = createTopicMatcher(topicText, ignoredWords());
  const fitting = passages.filter(
    ({ span }) =>
      surname.match(span.text).size === surname.size && topic.match(span.text).size === topic.size,
  );
  if (surname.size === 0 || topic.size === 0 || fitting.length === 0) return null;
  const citations = new CitationList();
  const sentences = await Promise.all(
    fitting.slice(0, SENTENCES_SHOWN).map(async ({ article, span }) => {
      const n = citations.cite(article, span);
      return { text: await showSentence(index, article, span), citations: [n] };
    }),
  );
  const answer = await buildAnswer(asking, {
    kind: 'summary',
    sentences,
    citations: citations.toCitations(),
    speakers: [speaker.name],
  });
  return { answer, frame: frameOf(asking, answer, sentences.length) };
}
