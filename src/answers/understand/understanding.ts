import type { Gender } from '../../people/gender-of-name.ts';
import type { FollowUpKind, QuestionKind, TalkKind } from './questions/question-forms.ts';

/** A question taken apart, before anything is looked up. Names and topics are the question's own words. */
export interface Understanding {
  readonly kind: QuestionKind;
  /** ISO 639-1 of the question; 'und' where it is in a language not spoken here. */
  readonly language: string;
  readonly speakers: readonly string[];
  /** Names whose words were shown before: others are asked for ("who else"). */
  readonly except?: readonly string[];
  readonly topic?: string;
  /** What an open question asks, in its own words, however many, without what was spoken of; absent for "why?" alone. */
  readonly words?: string;
  /** The words whose speaker is asked for. */
  readonly said?: string;
  /** The statement of which it is asked whether it is true. */
  readonly claim?: string;
  /** False where the form alone does not say that `speakers` are people ("Peskov on sanctions"). */
  readonly certain: boolean;
  /** ISO instants, half-open. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 639-1 of the language in which the words are wanted ("what did Putin say, in Russian"). */
  readonly inLanguage?: string;
  /** The outlet from which alone they are wanted, in the question's words ("only from the BBC"). */
  readonly inOutlet?: string;
  /** The question without those words. */
  readonly plain?: string;
  /** True where a day or month was named without its year, and the latest is taken. */
  readonly yearIsGuessed?: true;
  /** True where the weekday of today was named, and the one a week ago is taken. */
  readonly weekdayIsGuessed?: true;
  /** A time that no calendar knows, in the question's words ("before the summit"). */
  readonly unclearTime?: string;
  /** A time that has not come yet, in the question's words ("next week"). */
  readonly ahead?: string;
  readonly talk?: TalkKind;
  readonly followUp?: FollowUpKind;
  /** What changes of the frame: the words after "and", "what about". Only to be used with a frame. */
  readonly change?: string;
  /** What those words ask by themselves, where they name a speaker: "Kasimir on the bridge". */
  readonly changed?: Pick<Understanding, 'speakers' | 'topic' | 'certain' | 'genderMeant'>;
  /** True where "he" or "they" stands for the speaker. */
  readonly meansLastSpeaker?: boolean;
  /** What such a word tells of the speaker. */
  readonly genderMeant?: Gender;
  /** What "he" or "her", as a topic or in an open question that names nobody, tells of whom it is about. */
  readonly aboutPerson?: Gender;
  /** True where the topic is "it", or an open question ends with "there": it is about what was spoken of. */
  readonly pointsBack?: true;
  /** True where an open question names nothing, and may be about what was spoken of: "who was the shooter". */
  readonly leansBack?: true;
  /** True where a speaker is told by what he is, without whose: "the police chief". */
  readonly isDescribed?: true;
  /** True where the speaker is told by whose he is, and the topic says whose: any other father is somebody else. */
  readonly isSomebodys?: true;
  /** The questions, where there are several in one message. */
  readonly several?: readonly string[];
}
