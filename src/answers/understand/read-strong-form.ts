import { fillSlots } from './fill-slots.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { parsedForms, readKind } from './read-form.ts';
import type { Token } from './tokenise.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

export type Read = Pick<Understanding, 'kind' | 'certain'> & Partial<Understanding>;

/** A form that reads the whole question, as it stands or without an event of unknown time at its end. */
export function readStrongForm(
  question: string,
  tokens: readonly Token[],
  forms: QuestionForms,
): Read | null {
  const { forms: strong, readers } = parsedForms(forms);
  const event = eventAt(tokens, forms);
  const before = event < 0 ? null : readKind(strong, tokens.slice(0, event), readers);
  if (before !== null && (before.kind === 'who-said' || before.kind === 'what-happened')) {
    const unclearTime = wordsOf(question, tokens, { start: event, end: tokens.length });
    return {
      ...fillSlots(question, { ...before, tokens, forms }),
      kind: before.kind,
      certain: true,
      unclearTime,
    };
  }
  const read = readKind(strong, tokens, readers);
  if (read === null) return null;
  return { ...fillSlots(question, { ...read, tokens, forms }), kind: read.kind, certain: true };
}

/** Where an event of unknown time begins ("before the summit"); -1 where the question ends with none. */
function eventAt(tokens: readonly Token[], forms: QuestionForms): number {
  const prepositions = forms.times.eventPrepositions.map((words) => words.split(' '));
  const isEvent = (_: Token, at: number) =>
    prepositions.some(
      (preposition) =>
        at + preposition.length < tokens.length &&
        preposition.every((word, index) => tokens[at + index]?.word === word),
    );
  return tokens.findLastIndex((token, at) => at > 0 && isEvent(token, at));
}
