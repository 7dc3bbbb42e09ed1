import { roleOfWord } from '../../people/role-of-word.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import type { Token } from './tokenise.ts';

/**
 * The words of a question less the pronouns that stand for what it names itself: "she" in "how old was the queen when she died",
 * "it" in "what did the bridge cost when it was built". Only such as begin a clause of their own are told: "why did the police arrest
 * him" asks about somebody else.
 */
export function withoutBoundPronouns(tokens: readonly Token[], forms: QuestionForms): readonly Token[] {
  return tokens.filter(({ word }, at) => {
    const beginsClause = forms.subordinators.split(' ').includes(tokens[at - 1]?.word ?? '');
    return !beginsClause || !isNamedIn(tokens.slice(0, at - 1), word, forms);
  });
}

/** Whether the words name somebody, or a thing, that the pronoun can stand for. */
function isNamedIn(tokens: readonly Token[], pronoun: string, forms: QuestionForms): boolean {
  const gender = genderOfPronoun(pronoun, forms);
  if (gender === 'male' || gender === 'female')
    return tokens.some(({ word }) =>
      [gender, 'unknown'].includes(roleOfWord(word, forms.language)?.gender ?? ''),
    );
  const { definite } = forms;
  return definite !== undefined && tokens.some(({ word }) => definite.test(word));
}
