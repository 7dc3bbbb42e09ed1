import { defined } from '../../defined.ts';
import type { Frame } from '../answerer.ts';
import type { QuestionKind } from './questions/question-forms.ts';
import type { Understanding } from './understanding.ts';

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
  /** What is asked instead where nothing is found on it. */
  readonly byItself?: ByItself;
  /** How many results were shown before, for "more". */
  readonly skip: number;
}

export interface ByItself {
  readonly understanding: Understanding;
  /** The words to search for, where they still hold part of the conversation; absent: those of the message. */
  readonly text?: string;
}

/** The question by itself. */
export function alone(understanding: Understanding): InFrame {
  return { understanding, isCompleted: false, skip: 0 };
}

/** A question that the conversation has completed. */
export function completed(understanding: Understanding): InFrame {
  return { understanding, isCompleted: true, skip: 0 };
}

/** What the conversation asked last, to be changed in one part. */
export function fromFrame(frame: Frame, understanding: Understanding): InFrame {
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

/** Topic, time, language and outlet of the conversation. */
export function inFrame({
  topic,
  from,
  to,
  inLanguage,
  inOutlet,
}: Frame): Pick<Understanding, 'topic' | 'from' | 'to' | 'inLanguage' | 'inOutlet'> {
  return defined({ topic, from, to, inLanguage, inOutlet });
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
