import { genderOfPronoun } from './gender-of-pronoun.ts';
import type { QuestionForms, QuestionKind } from './questions/question-forms.ts';
import { parsedForms, readStart } from './read-form.ts';
import { type Reading, takeApart } from './reading.ts';
import type { Token } from './tokenise.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

const TOPIC_WORDS = 8;

/** A question that has no form: its kind by how it begins, its topic where it is short enough to be one. */
export function readOpenQuestion(reading: Reading): Understanding {
  const { question, forms } = reading;
  const { whole, time, change } = takeApart(reading);
  const kind = kindByStart(whole, forms) ?? 'question';
  const base = { kind, language: forms.language, speakers: [], certain: false, ...time };
  // "Why?" alone has no topic of its own.
  if (isOnlyStart(whole, forms)) return base;
  const topic =
    whole.length > TOPIC_WORDS ? {} : { topic: wordsOf(question, whole, { start: 0, end: whole.length }) };
  return { ...base, ...change, ...topic, ...spokenOf(reading, whole) };
}

/** Whether the question means somebody, or something, that was spoken of; one that names somebody speaks of them. */
function spokenOf({ question, forms }: Reading, tokens: readonly Token[]): Partial<Understanding> {
  const namesSomebody = tokens.some(({ start }, at) => at > 0 && /\p{Lu}/u.test(question.charAt(start)));
  const genders = tokens.flatMap(({ word }) => genderOfPronoun(word, forms) ?? []);
  const aboutPerson = genders.find((gender) => gender !== 'unknown');
  return {
    ...(namesSomebody || aboutPerson === undefined ? {} : { aboutPerson }),
    ...(forms.pointers.split(' ').includes(tokens.at(-1)?.word ?? '') ? { pointsBack: true } : {}),
  };
}

function isOnlyStart(tokens: readonly Token[], forms: QuestionForms): boolean {
  return parsedForms(forms).starts.some(([, templates]) => readStart(templates, tokens, 0) === tokens.length);
}

/** The kind that the first words ask for: "when", "how many"; null for all other beginnings. */
export function kindByStart(tokens: readonly Token[], forms: QuestionForms): QuestionKind | null {
  for (const [kind, templates] of parsedForms(forms).starts)
    if (readStart(templates, tokens, 0) > 0) return kind;
  return null;
}
