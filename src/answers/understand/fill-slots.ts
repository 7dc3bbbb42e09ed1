import { defined } from '../../defined.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import type { Slots } from './read-form.ts';
import type { Token } from './tokenise.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

export interface FilledForm {
  readonly slots: Slots;
  readonly tokens: readonly Token[];
  readonly forms: QuestionForms;
}

type Filled = Pick<Understanding, 'speakers' | 'topic' | 'said' | 'meansLastSpeaker' | 'genderMeant'>;

/** Names without articles and possessives; topics without what says nothing ("it", "anything"). */
export function fillSlots(question: string, { slots, tokens, forms }: FilledForm): Filled {
  const text = (slot: Slots[string] | undefined) =>
    slot === undefined ? undefined : wordsOf(question, tokens, slot);
  const names = [slots.who, slots.who2].flatMap((slot) => text(slot) ?? []).map(bareName);
  const genders = names.flatMap((name) => genderOfPronoun(name, forms) ?? []);
  const speakers = names.filter((name) => name !== '' && genderOfPronoun(name, forms) === undefined);
  const topic = text(slots.topic)?.replace(/^(?:the|a|an)\s+/i, '');
  const said = text(slots.said);
  return defined({
    speakers,
    topic: topic === undefined || forms.emptyTopics.includes(topic.toLowerCase()) ? undefined : topic,
    said,
    meansLastSpeaker: speakers.length < names.length ? true : undefined,
    genderMeant: genders[0],
  });
}

function bareName(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, '').replace(/['’ʼ]s?$/, '');
}
