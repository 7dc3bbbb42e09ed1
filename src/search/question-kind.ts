import { asksFor, type QuestionKind } from './asks-for.ts';

/** Tells by the question's own words; `language` as ISO 639-1. */
export function questionKind(question: string, language: string): QuestionKind {
  const lower = question.toLowerCase();
  return asksFor(language).find(({ pattern }) => pattern.test(lower))?.kind ?? 'other';
}
