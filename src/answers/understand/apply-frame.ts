import { defined } from '../../defined.ts';
import type { Frame } from '../answerer.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { speakersMeant, withPersonMeant } from './person-meant.ts';
import { ignoredWords } from './question-languages.ts';
import type { QuestionKind } from './questions/question-forms.ts';
import type { Understanding } from './understanding.ts';
import { withTopicMeant } from './with-topic-meant.ts';

/** A question with what the conversation adds to it. */
export interface InFrame {
  readonly understanding: Understanding;
  /** What is asked instead where the archive knows nobody of the name: "and the bridge?" names a topic. */
  readonly otherwise?: Understanding;
  /** The words to search for, where the message itself does not hold them ("why?"). */
  readonly text?: string;
  /** What was spoken of, where the question is on that: articles on it come first. */
  readonly matter?: string;
  /** True for a question in passing ("why?"): the conversation then goes on from where it was. */
  readonly isInPassing?: boolean;
  /** True where part of what is asked comes from the conversation. */
  readonly isCompleted: boolean;
  /** What is asked by itself, where the conversation that it was completed from has nothing on it. */
  readonly byItself?: Understanding;
  /** How many results were shown before, for "more". */
  readonly skip: number;
}

/** Kinds that a question can be turned into by one word, keeping what it is about. */
const ASKED_BY_ONE_WORD: readonly QuestionKind[] = ['when', 'where', 'how-many', 'why'];

/**
 * Completes a follow-up from the frame: "and Zelensky?" changes the speaker alone, "and last month?" the time alone, "why?"
 * the kind; "he" is the person last spoken of. A question that stands by itself is left as it is.
 */
export function applyFrame(read: Understanding, frame: Frame | undefined): InFrame {
  const { understanding, isPointed } = withTopicMeant(read, frame);
  if (frame === undefined) return alone(understanding);
  const { followUp, kind, topic, change } = understanding;
  const kept = fromFrame(frame, understanding);
  if (followUp === 'more')
    return frame.shown === undefined ? alone(understanding) : { ...kept, skip: frame.shown };
  if (followUp === 'earlier') return earlier(kept, frame);
  if (followUp === 'who-else') return { ...kept, understanding: whoElse(kept.understanding, frame) };
  if (kind === 'compare' && understanding.speakers.length < 2) return compared(understanding, frame);
  const chosen = choiceIn(understanding, frame);
  if (chosen !== undefined)
    return { ...kept, understanding: withChoice(kept.understanding, chosen, frame), isCompleted: false };
  if (understanding.meansLastSpeaker && frame.speakers !== undefined) {
    const meant = speakersMeant(understanding, frame);
    if (meant.length === 0) return alone(understanding);
    return completed({ ...understanding, speakers: [...meant, ...understanding.speakers] });
  }
  if (change === undefined) {
    const named = withPersonMeant(understanding, frame);
    if (named !== undefined) return ofPerson(understanding, named);
    if (asksOfWhatWasShown(understanding, frame))
      return { ...kept, understanding: { ...kept.understanding, followUp: 'where-said' } };
    // "What is he charged with", where only the matter was named in which somebody is charged.
    const pointsBack = understanding.pointsBack || understanding.aboutPerson !== undefined;
    if ((pointsBack && !frame.nothingFound) || (ASKED_BY_ONE_WORD.includes(kind) && saysLittle(topic)))
      return onWhatWasSpokenOf(understanding, frame, kept);
  }
  const described = ofTheOneDescribed(understanding, frame);
  if (described !== undefined) return described;
  if (change === undefined && understanding.leansBack && !frame.nothingFound)
    return onWhatWasSpokenOf(understanding, frame, kept);
  if (change !== undefined && (!understanding.certain || isOfSpeakerAlone(understanding)))
    return changed(understanding, frame, change);
  const named = withFullerName(understanding, frame);
  return isPointed ? completed(named) : alone(named);
}

/** "Is he married?" asks about the person; where nothing is found on that, another's marriage is no answer. */
function ofPerson(understanding: Understanding, topic: string): InFrame {
  const byItself = saysLittle(understanding.topic) ? {} : { byItself: understanding };
  return { ...completed({ ...understanding, topic }), text: topic, isInPassing: true, ...byItself };
}

/** What the conversation is about, besides whose words were asked for. */
function matterOf({ topic, matter }: Frame): string | undefined {
  return topic ?? matter;
}

/** "What did the police chief say", "who is the suspect", after a matter was spoken of: of that matter, where there is one. */
function ofTheOneDescribed(understanding: Understanding, frame: Frame): InFrame | undefined {
  const { isDescribed, topic, kind, speakers } = understanding;
  const matter = matterOf(frame);
  if (!isDescribed || topic !== undefined || matter === undefined) return undefined;
  const byItself = understanding;
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

/** "When?", "since when?" after somebody's words: on what day they were said. */
function asksOfWhatWasShown({ kind, topic, from, to }: Understanding, frame: Frame): boolean {
  if (kind !== 'when' && kind !== 'where') return false;
  const isOfWords = frame.kind === 'who-said' || frame.kind === 'who-said-this';
  return isOfWords && frame.focus !== undefined && saysNothing(topic ?? '') && (from ?? to) === undefined;
}

/** "Why?", "how many spectators?", "has he denied it?": the question's own words with those of the conversation. */
function onWhatWasSpokenOf(understanding: Understanding, frame: Frame, kept: InFrame): InFrame {
  const { kind, topic = '', speakers } = understanding;
  const matter = matterOf(frame);
  const isBare = saysNothing(topic);
  const words = [isBare ? [] : topic, speakers, frame.speakers ?? [], matter ?? frame.question ?? []].flat();
  // "It" means nothing by itself.
  const byItself = isBare || understanding.pointsBack ? {} : { byItself: understanding };
  return {
    ...kept,
    ...defined({ matter }),
    understanding: {
      ...kept.understanding,
      kind,
      ...(isBare || matter === undefined ? {} : { topic: `${topic} · ${matter}` }),
    },
    text: words.join(' '),
    isInPassing: true,
    ...byItself,
  };
}

/** "How many spectators?": one word, no name, that may need what was spoken of. */
function saysLittle(topic = ''): boolean {
  return !/\P{L}\p{Lu}/u.test(topic) && createTopicMatcher(topic, ignoredWords()).size <= 1;
}

/** True for "why is that", "when was it": no word of their own beside that which asks. */
function saysNothing(topic: string): boolean {
  return createTopicMatcher(topic, ignoredWords()).size === 0;
}

/** What came before the time asked for last; without one, what was left out so far. */
function earlier(kept: InFrame, { from, shown = 0 }: Frame): InFrame {
  if (from === undefined) return { ...kept, skip: shown };
  const { from: _, ...understanding } = kept.understanding;
  return { ...kept, understanding: { ...understanding, to: from } };
}

/** "And what did Putin say?" asks for his words on what was spoken of. */
function isOfSpeakerAlone({ kind, speakers, topic, unclearTime }: Understanding): boolean {
  return kind === 'who-said' && speakers.length > 0 && topic === undefined && unclearTime === undefined;
}

/** "Compare them", "compare that with Odum": those asked for last, else those who were heard. */
function compared(understanding: Understanding, frame: Frame): InFrame {
  const { speakers, topic, from, to } = understanding;
  const asked = speakers.map((name) => name.toLowerCase());
  const others = [...new Set([...(frame.named ?? []).toReversed(), ...(frame.heard ?? [])])].filter(
    (name) => !asked.some((one) => one === name.toLowerCase() || name.toLowerCase().endsWith(` ${one}`)),
  );
  const compared = [...others.slice(0, PEOPLE_COMPARED - speakers.length).toReversed(), ...speakers];
  const kept = topic === undefined && from === undefined && to === undefined ? inFrame(frame) : {};
  return completed({
    ...understanding,
    ...kept,
    speakers: compared,
    ...(compared.length < PEOPLE_COMPARED ? { meansLastSpeaker: true, speakers: [] } : {}),
  });
}

const PEOPLE_COMPARED = 2;

/** Topic, time, language and outlet of the conversation. */
function inFrame({
  topic,
  from,
  to,
  inLanguage,
  inOutlet,
}: Frame): Pick<Understanding, 'topic' | 'from' | 'to' | 'inLanguage' | 'inOutlet'> {
  return defined({ topic, from, to, inLanguage, inOutlet });
}

function alone(understanding: Understanding): InFrame {
  return { understanding, isCompleted: false, skip: 0 };
}

function completed(understanding: Understanding): InFrame {
  return { understanding, isCompleted: true, skip: 0 };
}

/** One part of the frame replaced: the time, else who or what was named after "and". */
function changed(understanding: Understanding, frame: Frame, change: string): InFrame {
  const { from, to, language, inLanguage, inOutlet, changed: read } = understanding;
  const time = defined({ from, to });
  const kept = fromFrame(frame, understanding);
  const wanted = defined({ inLanguage, inOutlet });
  if (change === '') {
    const { from: _, to: __, ...timeless } = kept.understanding;
    const asked = from === undefined && to === undefined ? kept.understanding : timeless;
    return { ...kept, understanding: { ...asked, ...time, ...wanted } };
  }
  const inTime = { ...kept.understanding, ...time, ...wanted, language };
  const onTopic = { ...inTime, topic: change.replace(ARTICLE, '') };
  if (read === undefined) return completed(onTopic);
  if (read.genderMeant !== undefined) {
    const speakers = speakersMeant(read, frame);
    return completed({ ...inTime, kind: 'who-said', speakers, meansLastSpeaker: true });
  }
  const { speakers } = withFullerName({ ...understanding, speakers: read.speakers }, frame);
  const kind: QuestionKind = frame.kind === 'who-is' && read.topic === undefined ? 'who-is' : 'who-said';
  const { topic = inTime.topic, certain } = read;
  const asSpeaker = { ...inTime, kind, speakers, certain, ...defined({ topic }) };
  // Whether the name is somebody's is told by the archive.
  return { ...completed(asSpeaker), ...(certain ? {} : { otherwise: onTopic }) };
}

const ARTICLE = /^(?:the|an?)\s+/i;

/** Others on the topic; without one, others in the article that was shown. */
function whoElse(understanding: Understanding, { heard = [], speakers = [] }: Frame): Understanding {
  return { ...understanding, kind: 'who-said-this', speakers: [], except: [...heard, ...speakers] };
}

function fromFrame(frame: Frame, understanding: Understanding): InFrame {
  const { speakers, question, except } = frame;
  return defined({
    understanding: {
      kind: kindOf(frame.kind),
      language: understanding.language,
      speakers: speakers ?? [],
      certain: true,
      ...inFrame(frame),
      ...defined({ except }),
    },
    text: question,
    isCompleted: true,
    skip: 0,
  });
}

/** The name that was asked back for, where the message is one of those offered. */
function choiceIn({ speakers, topic }: Understanding, { choices = [] }: Frame): string | undefined {
  const [name] = speakers;
  if (name === undefined || speakers.length > 1 || topic !== undefined) return undefined;
  const asked = name.toLowerCase();
  return (
    choices.find((choice) => choice.toLowerCase() === asked) ??
    choices.find((choice) => choice.toLowerCase().startsWith(`${asked} `))
  );
}

/** A name tells no language: who asked in English and is offered a name in Cyrillic letters goes on in English. */
function withChoice(understanding: Understanding, chosen: string, { language }: Frame): Understanding {
  return { ...understanding, speakers: [chosen], language: language ?? understanding.language };
}

/** A person asked back for and chosen stays chosen: "Clinton" is then the Clinton spoken of. */
function withFullerName(understanding: Understanding, { speakers = [], known = [] }: Frame): Understanding {
  const names = [...speakers, ...known.toReversed()];
  const fuller = understanding.speakers.map(
    (asked) => names.find((name) => name.toLowerCase().endsWith(` ${asked.toLowerCase()}`)) ?? asked,
  );
  return { ...understanding, speakers: fuller };
}

function kindOf(kind: string): QuestionKind {
  return KINDS.find((known) => known === kind) ?? 'question';
}

const KINDS: readonly QuestionKind[] = [
  'who-said',
  'who-said-this',
  'who-is',
  'compare',
  'latest',
  'what-happened',
  'when',
  'where',
  'how-many',
  'why',
  'question',
];
