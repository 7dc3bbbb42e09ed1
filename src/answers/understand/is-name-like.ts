import type { QuestionForms } from './questions/question-forms.ts';
import { tokenise } from './tokenise.ts';

/** What a name without a form around it may hold. */
const NAME_WORDS = 4;
const NAME = /^[\p{L}\p{M}\p{N}\s.'’ʼ&-]+$/u;
/** "Winning", but not "king". */
const DOING = /^\p{Ll}{2,}ing$/u;

/**
 * True for up to four words of which none is a function word in lower case: "George Will" is a name, "what will" is none, nor is what
 * begins with one and goes on in lower case ("Did Marlow resign"), nor what somebody is doing, nor how he stands to something.
 */
export function isNameLike(words: string, forms: QuestionForms): boolean {
  const tokens = tokenise(words);
  const functionWords = new Set(forms.functionWords.split(' '));
  const isWord = ({ word, start }: { readonly word: string; readonly start: number }) =>
    functionWords.has(word) && words.charAt(start) === word.charAt(0);
  const isSmall = ({ start }: { readonly start: number }) => /^\p{Ll}/u.test(words.slice(start));
  const isBegun = functionWords.has(tokens[0]?.word ?? '') && tokens.some(isSmall);
  return (
    tokens.length <= NAME_WORDS &&
    NAME.test(words) &&
    !DOING.test(words) &&
    !forms.states.split(' ').includes(words) &&
    !isBegun &&
    !tokens.some(isWord)
  );
}
