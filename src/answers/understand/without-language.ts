import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, readStart } from './read-form.ts';
import type { Token } from './tokenise.ts';
import { trimQuestion } from './trim-question.ts';

export interface SpokenTokens {
  readonly tokens: readonly Token[];
  /** ISO 639-1 of the language in which the words are wanted. */
  readonly inLanguage?: string;
}

/** "About", "on" in the four languages: what follows them is the topic, and what stands before it is none of it. */
const ABOUT = new Set('about on regarding за относно о об про насчет щодо стосовно'.split(' '));

/**
 * The tokens without "in Russian", and the language that it names. Only at the end, before a topic and by itself: "in Russian
 * politics" asks for no language.
 */
export function withoutLanguage(tokens: readonly Token[], forms: QuestionForms): SpokenTokens {
  for (const [language, template] of parsedForms(forms).languages)
    for (let start = tokens.length - 1; start >= 0; start--) {
      const end = readStart([template], tokens, start);
      if (end === start) continue;
      const rest = tokens.slice(end);
      if (!ABOUT.has(rest[0]?.word ?? '') && trimQuestion(rest, forms).length > 0) continue;
      return { tokens: [...tokens.slice(0, start), ...rest], inLanguage: language };
    }
  return { tokens };
}
