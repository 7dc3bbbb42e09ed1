import { outletKey, outletKeys } from '../../articles/outlet.ts';
import { isWellKnownOutlet } from '../../articles/well-known-outlets.ts';
import { defined } from '../../defined.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, type SlotWords } from './read-form.ts';
import { matchTemplate, type SlotReader } from './template.ts';
import type { Token } from './tokenise.ts';
import { trimQuestion } from './trim-question.ts';
import { wordsOf } from './words-of.ts';

export interface OutletTokens {
  readonly tokens: readonly Token[];
  /** The outlet in the question's words. */
  readonly inOutlet?: string;
}

/** "The New York Times of London" is as long as names of outlets are. */
const LONGEST_NAME = 6;

/** The words by which an outlet is asked for alone, in any of the four languages: where none stands, no outlet need be known. */
const ALONE =
  /(?<!\p{L})(?:only|just|alone|nowhere|nobody|no one|само|единствено|только|лишь|тільки|лише)(?!\p{L})/iu;

/** False where a question asks for no outlet, whatever outlets there are. */
export function mayAskForOutlet(question: string): boolean {
  return ALONE.test(question);
}

/**
 * The tokens without "only from the BBC", and the outlet that it names: one of those given, or one that everybody knows. At the end
 * of the question or at its beginning, or by itself.
 */
export function withoutOutlet(
  question: string,
  tokens: readonly Token[],
  { forms, outlets }: { readonly forms: QuestionForms; readonly outlets: readonly string[] },
): OutletTokens {
  if (!mayAskForOutlet(question)) return { tokens };
  const readers = { outlet: readerOf(question, outlets) };
  const asked = trimQuestion(tokens, forms);
  for (let start = 0; start < asked.length; start++)
    for (const template of parsedForms(forms).outlets)
      for (const { end, slots } of matchTemplate(template, asked, start, readers)) {
        if (slots.outlet === undefined || (start > 0 && end < asked.length)) continue;
        return defined({
          tokens: [...asked.slice(0, start), ...asked.slice(end)],
          inOutlet: wordsOf(question, asked, slots.outlet),
        });
      }
  return { tokens };
}

/** A question is read by the forms of several languages, the same outlets in mind. */
const knownKeys = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Reads the name of an outlet, the longest first: one of those given, or one that everybody knows. */
function readerOf(question: string, outlets: readonly string[]): SlotReader<SlotWords> {
  const keys = knownKeys.get(outlets) ?? new Set(outlets.flatMap(outletKeys));
  knownKeys.set(outlets, keys);
  return function* (tokens, start) {
    for (let end = Math.min(tokens.length, start + LONGEST_NAME); end > start; end--) {
      const name = wordsOf(question, tokens, { start, end });
      if (keys.has(outletKey(name)) || isWellKnownOutlet(name)) yield { end, value: { start, end } };
    }
  };
}
