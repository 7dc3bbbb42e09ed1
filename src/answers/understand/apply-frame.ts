import type { Frame } from '../answerer.ts';
import { changed, withFullerName } from './change-frame.ts';
import { alone, completed, fromFrame, type InFrame, inFrame } from './in-frame.ts';
import { ofPerson, ofSomebodys, ofTheOneDescribed, onWhatWasSpokenOf } from './on-matter.ts';
import { speakersMeant, withPersonMeant } from './person-meant.ts';
import type { QuestionKind } from './questions/question-forms.ts';
import { saysLittle, saysNothing } from './says-nothing.ts';
import type { Understanding } from './understanding.ts';
import { withTopicMeant } from './with-topic-meant.ts';

/** Kinds that a question can be turned into by one word, keeping what it is about. */
const ASKED_BY_ONE_WORD: readonly QuestionKind[] = ['when', 'where', 'how-many', 'why'];

/**
 * Completes a follow-up from the frame: "and Zelensky?" changes the speaker alone, "and last month?" the time alone, "why?"
 * the kind; "he" is the person last spoken of. A question that stands by itself is left as it is.
 */
export function applyFrame(read: Understanding, frame: Frame | undefined): InFrame {
  if (frame !== undefined && asksForReactionsToWords(read, frame)) {
    const kept = fromFrame(frame, read);
    return { ...kept, understanding: whoElse(kept.understanding, frame) };
  }
  const { understanding, isPointed } = withTopicMeant(read, frame);
  const somebodys = ofSomebodys(understanding, frame);
  if (somebodys !== undefined) return somebodys;
  if (frame === undefined) return alone(understanding);
  const { followUp, kind, words, topic = words, change } = understanding;
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
    const isByOneWord = ASKED_BY_ONE_WORD.includes(kind) && saysLittle(topic);
    if (frame.nothingFound ? isByOneWord && saysNothing(topic ?? '') : pointsBack || isByOneWord)
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

/** "What was the reaction" to somebody's words: what others said. */
function asksForReactionsToWords({ kind, topic, pointsBack }: Understanding, { speakers }: Frame): boolean {
  return kind === 'who-said-this' && topic === undefined && pointsBack === true && speakers !== undefined;
}

/** "When?", "since when?" after somebody's words: on what day they were said. */
function asksOfWhatWasShown({ kind, words, topic = words, from, to }: Understanding, frame: Frame): boolean {
  if (kind !== 'when' && kind !== 'where') return false;
  const isOfWords = frame.kind === 'who-said' || frame.kind === 'who-said-this';
  return isOfWords && frame.focus !== undefined && saysNothing(topic ?? '') && (from ?? to) === undefined;
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

/** Others on the topic; without one, others in the article that was shown. */
function whoElse(understanding: Understanding, { heard = [], speakers = [] }: Frame): Understanding {
  return { ...understanding, kind: 'who-said-this', speakers: [], except: [...heard, ...speakers] };
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
