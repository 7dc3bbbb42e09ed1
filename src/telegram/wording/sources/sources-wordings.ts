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

export function sourcesWordingFor(language: string): SourcesWording {
  return WORDINGS.get(language) ?? en;
}
