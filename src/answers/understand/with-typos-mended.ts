import { nameDistance } from '../../people/edit-distance.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms } from './read-form.ts';
import type { Reading } from './reading.ts';
import { wordsInTemplate } from './template.ts';
import type { Token } from './tokenise.ts';

/** Of longer questions the forms are not looked for in this way. */
const MOST_WORDS = 12;
/** Shorter words are too much like each other; their common misspellings are listed. */
const SHORTEST_WORD = 5;

/**
 * The tokens with the words of the forms as they are spelt rightly ("wat did", "what happend"); null where none is misspelt.
 * Names and topics keep their letters: what they are is cut from the question itself. A word with a capital is a name's ("Recep
 * Tayyip Erdogan" is no recap), but for the first where none follows: "Waht happend".
 */
export function withTyposMended(
  { question, tokens }: Pick<Reading, 'question' | 'tokens'>,
  forms: QuestionForms,
): readonly Token[] | null {
  if (tokens.length > MOST_WORDS) return null;
  const known = knownWords(forms);
  const hasCapital = (at: number) => /^\p{Lu}/u.test(question.slice(tokens[at]?.start));
  const isInName = (at: number) => hasCapital(at) && (at > 0 || (tokens.length > 1 && hasCapital(1)));
  const mended = tokens.map((token, at) =>
    isInName(at) ? token : { ...token, word: rightly(token.word, known, forms) },
  );
  return mended.some(({ word }, at) => word !== tokens[at]?.word) ? mended : null;
}

/** A question begins with the word that asks. */
const FIRST_WORDS = 2;

/**
 * Of what was mended that which is surely misspelt: how the question begins, and what is listed. Where no form is met, "world" may
 * be the world and no "would".
 */
export function surelyMended(
  tokens: readonly Token[],
  mended: readonly Token[],
  { misspelt }: QuestionForms,
): readonly Token[] {
  return tokens.map((token, at) =>
    at < FIRST_WORDS || misspelt[token.word] !== undefined ? (mended[at] ?? token) : token,
  );
}

function rightly(word: string, known: ReadonlySet<string>, { misspelt }: QuestionForms): string {
  const listed = misspelt[word];
  if (listed !== undefined) return listed;
  if (word.length < SHORTEST_WORD || known.has(word)) return word;
  const isMeant = (other: string) =>
    other.length >= SHORTEST_WORD && other[0] === word[0] && nameDistance(word, other, 1) === 1;
  return [...known].find(isMeant) ?? word;
}

const wordsOfForms = new WeakMap<QuestionForms, ReadonlySet<string>>();

/** All words of the forms of questions. */
function knownWords(forms: QuestionForms): ReadonlySet<string> {
  const words = wordsOfForms.get(forms) ?? collect(forms);
  wordsOfForms.set(forms, words);
  return words;
}

function collect(forms: QuestionForms): ReadonlySet<string> {
  const { forms: kinds, starts, followUps, openers } = parsedForms(forms);
  const templates = [...kinds, ...starts, ...followUps].flatMap(([, each]) => each);
  return new Set([...templates, ...openers].flatMap((template) => wordsInTemplate(template)));
}
