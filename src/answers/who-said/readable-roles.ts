import { compareNames } from '../../people/compare-names.ts';
import { termOf } from '../../text/term-of.ts';
import type { AnswerQuote } from '../answer.ts';
import { translationsOf } from '../translate/translations.ts';
import { isReadable } from './is-readable.ts';

const LANGUAGES = ['en', 'bg', 'ru', 'uk'];

/**
 * The quotations with one word for one office: where an article has "mayor" of somebody whom another, in the reader's language
 * (ISO 639-1), has "мэр" of, the reader's word stands for both. Other offices, and other people's, stay as they are.
 */
export function withReadableRoles(quotes: readonly AnswerQuote[], language: string): readonly AnswerQuote[] {
  const own = quotes.filter(
    ({ speaker }) => speaker?.role !== undefined && isReadable(speaker.role, language),
  );
  if (own.length === 0) return quotes;
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker?.role === undefined || isReadable(speaker.role, language)) return quote;
    const { role: foreign } = speaker;
    const same = own.find(
      ({ speaker: other }) =>
        other !== null &&
        compareNames(other.name, speaker.name) === 'same' &&
        isSameOffice(other.role ?? '', foreign, language),
    );
    return same?.speaker?.role === undefined
      ? quote
      : { ...quote, speaker: { ...speaker, role: same.speaker.role } };
  });
}

function isSameOffice(own: string, foreign: string, language: string): boolean {
  const term = termOf(own, language);
  return LANGUAGES.filter((other) => other !== language)
    .flatMap((other) => translationsOf(foreign, other))
    .some((translation) => translation.language === language && termOf(translation.word, language) === term);
}
