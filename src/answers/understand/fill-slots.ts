import { defined } from '../../defined.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
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

type Filled = Pick<
  Understanding,
  | 'speakers'
  | 'topic'
  | 'said'
  | 'meansLastSpeaker'
  | 'genderMeant'
  | 'aboutPerson'
  | 'pointsBack'
  | 'isDescribed'
>;

/**
 * Names without articles and possessives; topics without what says nothing ("anything"), nor what only points to something spoken of
 * ("it"). A topic that points to a person stays ("him").
 */
export function fillSlots(question: string, { slots, tokens, forms }: FilledForm): Filled {
  const text = (slot: Slots[string] | undefined) =>
    slot === undefined ? undefined : wordsOf(question, tokens, slot);
  const given = [slots.who, slots.who2].flatMap((slot) => text(slot) ?? []);
  const names = given.map(bareName);
  const genders = names.flatMap((name) => genderOfPronoun(name, forms) ?? []);
  const speakers = names.filter((name) => name !== '' && genderOfPronoun(name, forms) === undefined);
  const topic = text(slots.topic)?.replace(/^(?:the|a|an)\s+/i, '') ?? '';
  const aboutPerson = topic === '' ? undefined : genderOfPronoun(topic, forms);
  const isPerson = aboutPerson === 'male' || aboutPerson === 'female';
  const isPointer = !isPerson && pointsBack(topic, forms);
  const isEmpty = isPointer || (!isPerson && ['', ...forms.emptyTopics].includes(topic.toLowerCase()));
  return defined({
    speakers,
    topic: isEmpty ? undefined : topic,
    said: text(slots.said),
    aboutPerson: isPerson ? aboutPerson : undefined,
    pointsBack: isPointer ? (true as const) : undefined,
    isDescribed:
      given.length === 1 && given.every((name) => isDescription(name, forms)) ? (true as const) : undefined,
    meansLastSpeaker: speakers.length < names.length ? true : undefined,
    genderMeant: genders[0],
  });
}

function pointsBack(topic: string, forms: QuestionForms): boolean {
  const word = topic.toLowerCase();
  return forms.pointers.split(' ').includes(word) || genderOfPronoun(word, forms) !== undefined;
}

/** "The police chief", "her agent", "кметът", and not "the chief of the harbour police". */
function isDescription(name: string, forms: QuestionForms): boolean {
  const { language, definite, complements } = forms;
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (!/^\p{Ll}[\p{Ll}\s-]*$/u.test(name) || words.some((word) => complements.split(' ').includes(word)))
    return false;
  const isSomebodys = words.length > 1 && genderOfPronoun(first, forms) !== undefined;
  return definite?.test(first) || isSomebodys || words.some((word) => roleOfWord(word, language) !== null);
}

function bareName(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, '').replace(/['’ʼ]s?$/, '');
}
