import { defined } from '../../defined.ts';
import { compareNames } from '../../people/compare-names.ts';
import type { Frame } from '../answerer.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import { withPersonMeant } from './person-meant.ts';
import { formsOf } from './question-languages.ts';
import type { Understanding } from './understanding.ts';

interface WithTopic {
  readonly understanding: Understanding;
  /** True where the topic is the one that was spoken of. */
  readonly isPointed: boolean;
}

/** "What did Marlow say about it", "any news about him": with the topic, or the person, that was spoken of. */
export function withTopicMeant(understanding: Understanding, frame: Frame | undefined): WithTopic {
  if (!understanding.certain) return { understanding, isPointed: false };
  if (isPerson(understanding)) return ofPerson(understanding, frame);
  if (!understanding.pointsBack || understanding.topic !== undefined)
    return { understanding, isPointed: false };
  return ofMatter(understanding, frame);
}

/** True where the whole topic is "him" or "her". */
function isPerson({ aboutPerson, topic = '', language }: Understanding): boolean {
  const forms = formsOf(language);
  return aboutPerson !== undefined && forms !== undefined && genderOfPronoun(topic, forms) !== undefined;
}

function ofPerson(understanding: Understanding, frame: Frame | undefined): WithTopic {
  const { topic: _, aboutPerson: gender, ...rest } = understanding;
  const topic = frame && withPersonMeant(understanding, frame)?.topic;
  if (topic !== undefined) return { understanding: { ...rest, topic }, isPointed: true };
  // In other languages a thing may be a "he", too.
  if (rest.language !== 'en' && frame?.topic !== undefined) return ofMatter(rest, frame);
  // Nobody's words are asked for, but it is asked back who is meant.
  const unknown = defined({ ...rest, meansLastSpeaker: true as const, genderMeant: gender });
  return { understanding: rest.speakers.length > 0 ? rest : unknown, isPointed: false };
}

function ofMatter(understanding: Understanding, frame: Frame | undefined): WithTopic {
  const { speakers, meansLastSpeaker } = understanding;
  const isOfSpeaker = speakers.length > 0 || meansLastSpeaker === true;
  const topic = frame?.topic ?? (isOfSpeaker ? undefined : frame?.speakers?.join(' '));
  // What somebody says about it, where he himself was spoken of, is all that he says.
  const named = [...speakers, ...(meansLastSpeaker ? (frame?.speakers ?? []) : [])];
  const { pointsBack: _, ...rest } = understanding;
  // Of what another said, his own words are asked for, whatever they are on.
  if (topic === undefined) return { understanding: isOfSpeaker ? rest : understanding, isPointed: false };
  if (named.some((name) => compareNames(name, topic) !== 'different'))
    return { understanding: rest, isPointed: false };
  return { understanding: { ...rest, topic }, isPointed: true };
}
