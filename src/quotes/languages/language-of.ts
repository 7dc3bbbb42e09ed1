import { detectLanguage } from '../../text/detect-language.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { bulgarian, russian, ukrainian } from './slavic.ts';

const languages: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['bg', bulgarian],
  ['ru', russian],
  ['uk', ukrainian],
]);

/** The grammar for a language; for one without its own English, so that marks and names are still found. */
export function languageOf(code: string | undefined, text: string): Language {
  return languages.get(code ?? detectLanguage(text)) ?? english;
}
