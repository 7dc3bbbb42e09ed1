import type { Answer, Citation } from '../answer.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { citationOf } from '../citation-list.ts';
import { frameOf } from '../frame-of.ts';
import { nearestPassage } from '../nearest-passage.ts';
import { sentenceAround } from '../sentence-around.ts';
import { wordsFor } from '../talk/talk-answer.ts';
import type { TopicMatcher } from '../topic-matcher.ts';
import { atAnyTime } from './at-any-time.ts';
import { findSpeaker, type SpeakerQuotes } from './find-speaker.ts';
import { isQuoteIn } from './language-of-quote.ts';
import { fitOfWords, joinPieces } from './match-quotes.ts';

/** "Nothing found", with what was searched and the nearest hit: words of the same person, else a mention. */
export async function nothingSaid(
  asking: Asking,
  speaker: SpeakerQuotes,
  topic: TopicMatcher,
): Promise<AnswerOutcome> {
  const nearest = await nearestOf(asking, speaker, topic);
  const answer = await buildAnswer(asking, {
    kind: 'no-evidence',
    speakers: [speaker.name],
    ...suggested(asking, speaker),
    ...(nearest === null ? {} : { nearest }),
  });
  return { answer, frame: frameOf(asking, answer) };
}

/** A question whether somebody of a like name is meant. */
function suggested(
  asking: Asking,
  { suggestion }: SpeakerQuotes,
): Partial<Pick<Answer, 'sentences' | 'suggestions'>> {
  if (suggestion === undefined) return {};
  const text = wordsFor(asking).didYouMean(suggestion);
  return { sentences: [{ text, citations: [] }], suggestions: [suggestion] };
}

async function nearestOf(
  asking: Asking,
  speaker: SpeakerQuotes,
  topic: TopicMatcher,
): Promise<Citation | null> {
  // Nothing in the time asked for: the nearest is what the same person said at another time.
  const known =
    speaker.quotes.length > 0 ? speaker.quotes : (await findSpeaker(atAnyTime(asking), speaker.name)).quotes;
  const [best] = joinPieces(known)
    .map(([first, ...others], index) => ({
      first,
      fit: first === undefined ? 0 : fitOfWords([first, ...others], topic),
      isForeign: first !== undefined && !isQuoteIn(asking.understanding.language, first),
      index,
    }))
    .sort((a, b) => b.fit - a.fit || Number(a.isForeign) - Number(b.isForeign) || a.index - b.index);
  if (best?.first === undefined)
    return nearestPassage(asking, [speaker.name, asking.understanding.topic ?? ''].join(' '));
  const [article] = await asking.index.articles([best.first.articleId]);
  return article === undefined ? null : citationOf(article, [sentenceAround(article, best.first.quote)], 1);
}
