import { bg } from './wording/bg.ts';
import { en } from './wording/en.ts';
import { ru } from './wording/ru.ts';
import { uk } from './wording/uk.ts';
import type { Wording } from './wording/wording-form.ts';

export const wordings: ReadonlyMap<string, Wording> = new Map([
  ['en', en],
  ['bg', bg],
  ['ru', ru],
  ['uk', uk],
]);

/** Our words in a language (ISO 639-1, a region may follow: "bg", "ru-RU"); English where it is not one of the four. */
export function wordingFor(language: string): Wording {
  return wordings.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? en;
}
