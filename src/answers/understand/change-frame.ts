import { defined } from '../../defined.ts';
import type { Frame } from '../answerer.ts';
import { completed, fromFrame, type InFrame } from './in-frame.ts';
import { speakersMeant } from './person-meant.ts';
import type { QuestionKind } from './questions/question-forms.ts';
import type { Understanding } from './understanding.ts';

/** One part of the frame replaced: the time, else who or what was named after "and". */
export function changed(understanding: Understanding, frame: Frame, change: string): InFrame {
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

/** A person asked back for and chosen stays chosen: "Clinton" is then the Clinton spoken of. */
export function withFullerName(
  understanding: Understanding,
  { speakers = [], known = [] }: Frame,
): Understanding {
  const names = [...speakers, ...known.toReversed()];
  const fuller = understanding.speakers.map(
    (asked) => names.find((name) => name.toLowerCase().endsWith(` ${asked.toLowerCase()}`)) ?? asked,
  );
  return { ...understanding, speakers: fuller };
}
