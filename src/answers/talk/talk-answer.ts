import type { Answer } from '../answer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import type { TalkWords } from './talk-words.ts';
import { talkWordsIn } from './words-in.ts';

export type Reply =
  | 'noise'
  | 'noQuestion'
  | 'otherLanguage'
  | 'noMore'
  | 'nothingBefore'
  | 'startAgain'
  | keyof TalkWords['replies'];

/** A reply that no article stands behind. */
export function talkAnswer(asking: Asking, reply: Reply): Promise<Answer> {
  const words = wordsFor(asking);
  const text = isOwn(reply) ? words[reply] : words.replies[reply];
  return buildAnswer(asking, { kind: 'talk', sentences: [{ text, citations: [] }] });
}

/** Where the question is in no language spoken here, the chat's language is the better guess. */
export function wordsFor({ understanding, question }: Asking): TalkWords {
  return talkWordsIn(understanding.language === 'und' ? (question.language ?? 'en') : understanding.language);
}

const LOCALES: Readonly<Record<string, string>> = { bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };

/** For dates in replies. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? 'en-GB';
}

function isOwn(reply: Reply): reply is Exclude<Reply, keyof TalkWords['replies']> {
  return OWN.includes(reply);
}

const OWN: readonly Reply[] = [
  'noise',
  'noQuestion',
  'otherLanguage',
  'noMore',
  'nothingBefore',
  'startAgain',
];
