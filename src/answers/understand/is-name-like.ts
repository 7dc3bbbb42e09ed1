import type { QuestionForms } from './questions/question-forms.ts';
import { tokenise } from './tokenise.ts';

/** What a name without a form around it may hold. */
const NAME_WORDS = 4;
const NAME = /^[\p{L}\p{M}\p{N}\s.'’ʼ&-]+$/u;

/** True for up to four words of which none is a function word in lower case: "George Will" is a name, "what will" is none. */
export function isNameLike(words: string, forms: QuestionForms): boolean {
  const tokens = tokenise(words);
  const functionWords = new Set(forms.functionWords.split(' '));
  const isWord = ({ word, start }: { readonly word: string; readonly start: number }) =>
    functionWords.has(word) && words.charAt(start) === word.charAt(0);
  return tokens.length <= NAME_WORDS && NAME.test(words) && !tokens.some(isWord);
}
