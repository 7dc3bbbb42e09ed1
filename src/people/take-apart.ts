import { surnameKey } from './name-keys.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import { remembered } from './remembered.ts';

/** A name taken apart, and the key of each of its surnames. */
export interface NameTakenApart extends ParsedName {
  readonly surnameKeys: readonly string[];
}

/** As `parseName`, which takes most of the time that a comparison takes. */
export const takeApart = remembered((name): NameTakenApart => {
  const parsed = parseName(name);
  return { ...parsed, surnameKeys: parsed.surnames.map(surnameKey) };
});
