import { words } from '../../text/words.ts';
import type { Asking } from '../asking.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import { sameIdea } from '../translate/translations.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { SpeakerQuotes } from './find-speaker.ts';
import type { MatchedQuote } from './match-quotes.ts';

/** With this many quotations on the very words of the topic, none is looked for by other words. */
const ENOUGH = 3;
/** What such a quotation is worth beside one on the very words. */
const LIKE_WEIGHT = 0.5;

/** The quotations on a topic, and where there are few, those on other words for it: "talks" for "negotiations". */
export async function chooseLike(
  asking: Asking,
  speaker: SpeakerQuotes,
  topic: TopicMatcher,
): Promise<readonly MatchedQuote[]> {
  const exact = await chooseQuotes(asking, speaker, topic);
  const { topic: text = '', language } = asking.understanding;
  const hasLike = words(text).some(({ text: word }) => sameIdea(word, language).length > 1);
  if (topic.size === 0 || exact.length >= ENOUGH || !hasLike) return exact;
  const like = createTopicMatcher(text, ignoredWords(), language, { likeWords: true });
  const found = new Set(exact.map(({ stored }) => stored));
  const more = (await chooseQuotes(asking, speaker, like)).filter(({ stored }) => !found.has(stored));
  return [...exact, ...more.map((quote) => ({ ...quote, fit: quote.fit * LIKE_WEIGHT }))];
}
