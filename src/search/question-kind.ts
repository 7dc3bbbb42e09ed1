import { asksFor } from './asks-for.ts';

/** What would answer a question, as far as its words tell. */
export type QuestionKind = 'percentage' | 'money' | 'year' | 'number' | 'other';

/** Tells by the question's own words; `language` as ISO 639-1. */
export function questionKind(question: string, language: string): QuestionKind {
  const lower = question.toLowerCase();
  return asksFor(language).find(({ pattern }) => pattern.test(lower))?.kind ?? 'other';
}
