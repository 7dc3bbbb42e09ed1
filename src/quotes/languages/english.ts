import { chunkEnglish } from '../grammar/chunk-english.ts';
import { buildEnglishLexicon } from '../lexicon/english.ts';
import type { Language } from './language.ts';

export const english: Language = {
  lexicon: buildEnglishLexicon(),
  chunk: chunkEnglish,
  weighsReports: true,
  namesStandInMarks: false,
  dashesQuote: false,
};
