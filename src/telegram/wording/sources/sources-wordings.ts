import { bg } from './bg.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { SourcesWording } from './sources-wording.ts';
import { uk } from './uk.ts';

const WORDINGS: ReadonlyMap<string, SourcesWording> = new Map([
  ['en', en],
  ['bg', bg],
  ['ru', ru],
  ['uk', uk],
]);

/** In English where the language, an ISO 639-1 code, is none of ours. */
export function sourcesWordingFor(language: string): SourcesWording {
  return WORDINGS.get(language) ?? en;
}
