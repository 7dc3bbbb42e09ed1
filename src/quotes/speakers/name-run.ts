import type { Range } from '../../text/range.ts';
import type { Gender } from '../grammar/mention.ts';
import type { NameWords } from './name-words.ts';

/** One place where a name stands. */
export interface NameRun extends Range {
  readonly name: NameWords;
  readonly kind: 'person' | 'organisation';
  readonly gender: Gender;
  readonly role: Range | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
  readonly modifier: boolean;
  /** Stands where Russian and Ukrainian put the genitive: по словам Ивана Петрова. */
  readonly genitive: boolean;
  /** In a headline any word may be capitalised: such a name counts only where it stands elsewhere too. */
  readonly headline: boolean;
}
