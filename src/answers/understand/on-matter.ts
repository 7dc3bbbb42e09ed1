import { defined } from '../../defined.ts';
import type { Frame } from '../answerer.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import { alone, completed, type InFrame } from './in-frame.ts';
import { type PersonMeant, speakersMeant } from './person-meant.ts';
import { formsOf } from './question-languages.ts';
import { saysNothing } from './says-nothing.ts';
import type { Understanding } from './understanding.ts';

/**
 * "Is he married?" asks about the person; where nothing is found on that, another's marriage is no answer. Articles seldom give
 * the whole name twice: where nothing is found by it, the surname is searched for.
 */
export function ofPerson(understanding: Understanding, person: PersonMeant): InFrame {
  const asked = {
    ...completed({ ...understanding, topic: person.topic }),
    text: person.topic,
    isInPassing: true,
  };
  const { bySurname } = person;
  if (bySurname === undefined) return asked;
  return { ...asked, byItself: { understanding: { ...understanding, topic: bySurname }, text: bySurname } };
}

/** What the conversation is about, besides whose words were asked for; what nothing was found on is nothing to go on from. */
function matterOf({ topic, matter, nothingFound }: Frame): string | undefined {
  return nothingFound ? undefined : (topic ?? matter);
}

/** "What did the police chief say", "who is the suspect", after a matter was spoken of: of that matter, where there is one. */
export function ofTheOneDescribed(understanding: Understanding, frame: Frame): InFrame | undefined {
  const { isDescribed, topic, kind, speakers, change } = understanding;
  const matter = matterOf(frame);
  if (!isDescribed || change !== undefined || topic !== undefined || matter === undefined) return undefined;
  const byItself = { understanding };
  if (kind === 'who-said') return { ...completed(understanding), matter, byItself };
  if (kind !== 'who-is') return undefined;
  const { isDescribed: _, ...open } = {
    ...understanding,
    kind: 'question' as const,
    topic: speakers.join(' '),
  };
  const text = `${open.topic} ${matter}`;
  const asked = { ...open, speakers: [], certain: false };
  return { ...completed(asked), text, matter, isInPassing: true, byItself };
}

/**
 * "What did her father say": whoever is called a father in articles on her, else on the matter that was spoken of. Where neither is
 * known, it is asked back who is meant: it is nobody else's father.
 */
export function ofSomebodys(understanding: Understanding, frame: Frame | undefined): InFrame | undefined {
  const { isDescribed, kind, speakers, language } = understanding;
  const forms = formsOf(language);
  const [owner = '', ...described] = (speakers[0] ?? '').split(' ');
  const genderMeant = forms && genderOfPronoun(owner, forms);
  if (!isDescribed || kind !== 'who-said' || genderMeant === undefined || described.length === 0)
    return undefined;
  const [person, ...others] = frame === undefined ? [] : speakersMeant({ genderMeant }, frame);
  const isOne = person !== undefined && others.length === 0;
  const matter = isOne ? person : frame && matterOf(frame);
  if (matter === undefined) return alone({ ...understanding, speakers: [], meansLastSpeaker: true });
  const asked = { ...understanding, speakers: [described.join(' ')], isSomebodys: true as const };
  return completed({ ...asked, topic: understanding.topic ?? matter });
}

/** "Why?", "how many spectators?", "has he denied it?": the question's own words with those of the conversation. */
export function onWhatWasSpokenOf(understanding: Understanding, frame: Frame, kept: InFrame): InFrame {
  const { kind, words: own, topic = own ?? '', speakers, aboutPerson, from, to } = understanding;
  const matter = matterOf(frame);
  const isBare = saysNothing(topic);
  // "How long did they last", after what somebody said of the talks: nobody is asked about.
  const isOfMatter = understanding.pointsBack === true && aboutPerson === undefined && !isBare;
  const isOfNobody = isOfMatter && matter !== undefined;
  const heard = isOfNobody ? [] : (frame.speakers ?? []);
  const words = [isBare ? [] : topic, speakers, heard, matter ?? frame.question ?? []].flat();
  // "It" and "he" mean nothing by themselves.
  const pointsBack = understanding.pointsBack || aboutPerson !== undefined;
  const byItself = isBare || pointsBack ? {} : { byItself: { understanding } };
  return {
    ...kept,
    ...defined({ matter }),
    understanding: {
      ...kept.understanding,
      ...defined({ from: from ?? kept.understanding.from, to: to ?? kept.understanding.to }),
      kind,
      ...(isOfNobody ? { speakers } : {}),
      ...(isBare ? {} : { words: topic }),
      ...(isBare || matter === undefined ? {} : { topic: `${topic} · ${matter}` }),
    },
    text: words.join(' '),
    isInPassing: true,
    ...byItself,
  };
}
