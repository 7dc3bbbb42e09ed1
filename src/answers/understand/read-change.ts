import { fillSlots } from './fill-slots.ts';
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
  const strong = readStrongForm(question, tokens, forms);
  if (strong?.kind === 'who-said') return spokenBy(strong, true);
  const { weakForms, readers } = parsedForms(forms);
  const slots = strong === null ? readWhole(weakForms, tokens, readers) : null;
  const who = slots?.who;
  if (!slots || !who) return undefined;
  if (!isNameLike(question.slice(tokens[who.start]?.start, tokens[who.end - 1]?.end), forms))
    return undefined;
  return spokenBy(fillSlots(question, { slots, tokens, forms }), false);
}

function spokenBy(
  { speakers = [], topic }: Partial<Understanding>,
  certain: boolean,
): Understanding['changed'] {
  return speakers.length === 0 ? undefined : { speakers, certain, ...(topic === undefined ? {} : { topic }) };
}
