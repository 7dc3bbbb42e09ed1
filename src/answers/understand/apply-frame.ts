import type { Frame } from '../answerer.ts';
import type { QuestionKind } from './questions/question-forms.ts';
import type { Understanding } from './understanding.ts';

/** A question with what the conversation adds to it. */
export interface InFrame {
  readonly understanding: Understanding;
  /** The words to search for, where the message itself does not hold them ("why?"). */
  readonly text?: string;
  /** True for a question in passing ("why?"): the conversation then goes on from where it was. */
  readonly isInPassing?: boolean;
  /** How many results were shown before, for "more". */
  readonly skip: number;
}

/** Kinds that a question can be turned into by one word, keeping what it is about. */
const ASKED_BY_ONE_WORD: readonly QuestionKind[] = ['when', 'where', 'how-many', 'why'];

/**
 * Completes a follow-up from the frame: "and Zelensky?" changes the speaker alone, "and last month?" the time alone, "why?"
 * the kind; "he" is the person last spoken of. A question that stands by itself is left as it is.
 */
export function applyFrame(understanding: Understanding, frame: Frame | undefined): InFrame {
  if (frame === undefined) return { understanding, skip: 0 };
  const { followUp, kind, topic, change } = understanding;
  const kept = fromFrame(frame, understanding);
  if (followUp === 'more') return { ...kept, skip: frame.shown ?? 0 };
  if (followUp === 'who-else' && frame.topic !== undefined)
    return { understanding: { ...kept.understanding, kind: 'who-said-this', speakers: [] }, skip: 0 };
  if (understanding.meansLastSpeaker && frame.speakers !== undefined)
    return {
      understanding: { ...understanding, speakers: [...frame.speakers, ...understanding.speakers] },
      skip: 0,
    };
  if (ASKED_BY_ONE_WORD.includes(kind) && topic === undefined && change === undefined) {
    const text = [understanding.speakers, frame.speakers ?? [], frame.topic ?? frame.question ?? '']
      .flat()
      .join(' ');
    return { understanding: { ...kept.understanding, kind }, text, isInPassing: true, skip: 0 };
  }
  if (change !== undefined && !understanding.certain) return changed(understanding, frame, change);
  return { understanding: withFullerName(understanding, frame), skip: 0 };
}

/** One part of the frame replaced: the time, else who or what was named after "and". */
function changed(understanding: Understanding, frame: Frame, change: string): InFrame {
  const { from, to, speakers, kind, language } = understanding;
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const kept = fromFrame(frame, understanding);
  if (change === '') {
    const { from: _, to: __, ...timeless } = kept.understanding;
    return { ...kept, understanding: { ...timeless, ...time } };
  }
  const inTime = { ...kept.understanding, ...time, language };
  // Whether the name is somebody's is told by the archive; if not, it is a topic.
  if (
    kind === 'who-said' &&
    understanding.topic === undefined &&
    speakers.length > 0 &&
    frame.speakers !== undefined
  )
    return { understanding: { ...inTime, speakers, certain: false, change }, skip: 0 };
  return { understanding: { ...inTime, topic: change.replace(ARTICLE, '') }, skip: 0 };
}

const ARTICLE = /^(?:the|an?)\s+/i;

function fromFrame(frame: Frame, understanding: Understanding): InFrame {
  const { speakers, topic, from, to, question } = frame;
  return {
    understanding: {
      kind: kindOf(frame.kind),
      language: understanding.language,
      speakers: speakers ?? [],
      certain: true,
      ...(topic === undefined ? {} : { topic }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    ...(question === undefined ? {} : { text: question }),
    skip: 0,
  };
}

/** A person asked back for and chosen stays chosen: "Clinton" is then the Clinton spoken of. */
function withFullerName(understanding: Understanding, frame: Frame): Understanding {
  const speakers = understanding.speakers.map((asked) => {
    const fuller = frame.speakers?.find((name) => name.toLowerCase().endsWith(` ${asked.toLowerCase()}`));
    return fuller ?? asked;
  });
  return { ...understanding, speakers };
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
