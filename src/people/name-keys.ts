import { givenKey } from './given-key.ts';
import { parseName } from './parse-name.ts';
import { remembered } from './remembered.ts';
import { soundsOf } from './sounds.ts';
import { stripCaseEnding } from './strip-case-ending.ts';
import { surnameSkeleton } from './surname-aliases.ts';

export interface NameKeys {
  /** The same for all spellings, scripts and cases of one surname; '' where the name holds no letter. */
  readonly surname: string;
  /** One for each given name, patronymic and initial, in order. An initial's key is one letter. */
  readonly given: readonly string[];
}

/**
 * The keys under which a name is stored and looked up. Different surnames may share a key (vowels are hardly kept):
 * what a look-up finds must still pass `isSamePerson`. Some spellings of one name cannot share one key; whoever looks
 * up tries all `surnameKeyVariants`.
 */
export const nameKeys = remembered((name): NameKeys => {
  const { surnames, given } = parseName(name);
  return { surname: surnameKey(surnames[0] ?? ''), given: given.map(givenKey) };
});

/** The key of one surname in lower case, as `parseName` gives it. */
export function surnameKey(surname: string): string {
  return surnameSkeleton(soundsOf(stripCaseEnding(surname)));
}
