import { defined } from '../../defined.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { fillSlots } from './fill-slots.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import { isNameLike } from './is-name-like.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, readWhole } from './read-form.ts';
import { readStrongForm } from './read-strong-form.ts';
import type { Token } from './tokenise.ts';
import { trimQuestion } from './trim-question.ts';
import type { Understanding } from './understanding.ts';

/** What the words after "and" ask by themselves, where they name a speaker: "Kasimir on the bridge", "what did Putin say". */
export function readChange(
  question: string,
  rest: readonly Token[],
  forms: QuestionForms,
): Understanding['changed'] {
  const tokens = trimQuestion(rest, forms);
  const [first] = tokens;
  const genderMeant = tokens.length === 1 ? genderOfPronoun(first?.word ?? '', forms) : undefined;
  if (genderMeant !== undefined) return { speakers: [], certain: true, genderMeant };
  const strong = readStrongForm(question, tokens, forms);
  if (strong?.kind === 'who-said') return spokenBy(strong, true);
  const { weakForms, readers } = parsedForms(forms);
  const slots = strong === null ? readWhole(weakForms, tokens, readers) : null;
  const who = slots?.who;
  if (!slots || !who) return undefined;
  const named = question.slice(tokens[who.start]?.start, tokens[who.end - 1]?.end);
  if (!isNameLike(named, forms) && !isOffice(named, forms)) return undefined;
  return spokenBy(fillSlots(question, { slots, tokens, forms }), false);
}

/** "And the captain?": what has an article is somebody where it is an office. */
function isOffice(named: string, { language }: QuestionForms): boolean {
  const [article, office, ...more] = named.toLowerCase().split(/\s+/);
  return (
    article === 'the' && office !== undefined && more.length === 0 && roleOfWord(office, language) !== null
  );
}

function spokenBy(
  { speakers = [], topic }: Partial<Understanding>,
  certain: boolean,
): Understanding['changed'] {
  return speakers.length === 0 ? undefined : defined({ speakers, certain, topic });
}
