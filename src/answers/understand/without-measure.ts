import { formsOf } from './question-languages.ts';
import { parsedForms, readStart } from './read-form.ts';
import { tokenise } from './tokenise.ts';

/** A question without the words that ask for a number: what "how long did the talks last" is about is not long. */
export function withoutMeasure(question: string, language: string): string {
  const forms = formsOf(language);
  if (forms === undefined) return question;
  const tokens = tokenise(question);
  const [, templates = []] = parsedForms(forms).starts.find(([kind]) => kind === 'how-many') ?? [];
  const first = tokens[readStart(templates, tokens, 0)];
  return first === undefined ? question : question.slice(first.start);
}
