import { isGivenName } from '../../people/given-names.ts';
import { stopWords } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import {
  type AnswerType,
  isCalendarWord,
  NUMBER,
  namesAmount,
  namesDistance,
  namesDuration,
  namesLeading,
  namesSize,
  namesTime,
  namesTimeAhead,
} from './answer-types.ts';
import type { AskedQuestion } from './asked-question.ts';
import { namesAge } from './names-age.ts';
import { tellsReason } from './tells-reason.ts';

const NAME = /^\p{Lu}[\p{L}'’-]*\p{L}$/u;
/** What stands before a place: "in Lorn", "край Лорн". */
const AT =
  /(?:^|[^\p{L}])(?:in|at|on|off|near|outside|inside|from|to|into|across|around|between|through|along|over|в|във|на|край|до|при|около|из|во|у|возле|около|из|под|біля|поблизу|із|з)\s+(?:the\s+)?$/iu;

export interface DatedText {
  readonly text: string;
  readonly publishedAt?: string | undefined;
}

/** The words of a question, and the names among them. */
export interface AskedWords {
  readonly all: TopicMatcher;
  readonly names: TopicMatcher;
  /** Those that the question itself holds, and not what was spoken of before it. */
  readonly ownNames: TopicMatcher;
  /** All but the stop words. */
  readonly topic: TopicMatcher;
}

/** Names are its words with a capital but for the first: what is written small names nobody. */
export function askedWords({
  text: question,
  own = question,
  language,
}: Pick<AskedQuestion, 'text' | 'own' | 'language'>): AskedWords {
  const none = new Set<string>();
  return {
    all: createTopicMatcher(question, none, language),
    names: createTopicMatcher(namesIn(question), none, language),
    ownNames: createTopicMatcher(namesIn(own), none, language),
    topic: createTopicMatcher(question, stopWords(language), language),
  };
}

function namesIn(question: string): string {
  const [, ...behindFirst] = words(question);
  return behindFirst
    .map(({ text }) => text)
    .filter((word) => /^\p{Lu}/u.test(word))
    .join(' ');
}

/** Whether a text holds words of the type asked for, other than those of the question itself. */
export function holdsAnswer(type: AnswerType, { text, publishedAt }: DatedText, asked: AskedWords): boolean {
  if (type === 'time') return namesTime(text);
  if (type === 'time-ahead') return namesTimeAhead(text, publishedAt);
  if (type === 'age') return namesAge(text, asked.ownNames);
  if (type === 'amount') return namesAmount(text);
  if (type === 'reason') return tellsReason(text, asked.topic);
  if (type === 'distance')
    return namesDistance(text) && asked.ownNames.match(text).size === asked.ownNames.size;
  if (type === 'size') return namesSize(text);
  if (type === 'duration') return namesDuration(text);
  if (type === 'number')
    return words(text).some(({ text: word }) => NUMBER.test(word) && asked.all.match(word).size === 0);
  if (type === 'leader' && !namesLeading(text, asked.topic)) return false;
  return words(text).some(({ text: word, start }, at) => {
    if (!NAME.test(word) || isCalendarWord(word) || asked.all.match(word).size > 0) return false;
    if (type === 'place') return AT.test(text.slice(0, start));
    return at > 0 || isGivenName(word.toLowerCase());
  });
}
