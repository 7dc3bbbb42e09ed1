import { defined } from '../../defined.ts';
import { genderOfName } from '../../people/gender-of-name.ts';
import type { Frame } from '../answerer.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import { formsOf } from './question-languages.ts';
import { tokenise } from './tokenise.ts';
import type { Understanding } from './understanding.ts';

/** Those last spoken of; where "she" is none of them, the last woman that the conversation knows. */
export function speakersMeant(
  { genderMeant = 'unknown' }: Pick<Understanding, 'genderMeant'>,
  frame: Frame,
): readonly string[] {
  const { speakers = [], heard = [], known = [] } = frame;
  if (genderMeant === 'unknown') return speakers;
  const fitting = speakers.filter((name) => [genderMeant, 'unknown'].includes(genderOfName(name)));
  const others = [...known, ...heard].filter((name) => genderOfName(name) === genderMeant);
  return fitting.length > 0 ? fitting : others.slice(-1);
}

/** The topic with a name in the place of "he" or "her". */
export interface PersonMeant {
  readonly topic: string;
  /** With the surname alone; absent where the name is none of several words. */
  readonly bySurname?: string;
}

/** Who "he" or "her" in the topic is; undefined where nobody, or no single person, is meant. */
export function withPersonMeant(understanding: Understanding, frame: Frame): PersonMeant | undefined {
  const { aboutPerson, words, topic = words, language } = understanding;
  const forms = formsOf(language);
  if (aboutPerson === undefined || topic === undefined || forms === undefined) return undefined;
  const [name, ...others] = speakersMeant({ genderMeant: aboutPerson }, frame);
  const pronoun = tokenise(topic).find(({ word }) => genderOfPronoun(word, forms) === aboutPerson);
  if (name === undefined || others.length > 0 || pronoun === undefined) return undefined;
  const withName = (words: string) => `${topic.slice(0, pronoun.start)}${words}${topic.slice(pronoun.end)}`;
  const surname = name.split(' ').at(-1);
  return defined({
    topic: withName(name),
    bySurname: surname === undefined || surname === name ? undefined : withName(surname),
  });
}
