import { chunkSlavic } from '../grammar/chunk-slavic.ts';
import { buildBulgarianLexicon, buildRussianLexicon, buildUkrainianLexicon } from '../lexicon/slavic.ts';
import type { Language } from './language.ts';

export const bulgarian: Language = {
  lexicon: buildBulgarianLexicon(),
  chunk: chunkSlavic,
  weighsReports: false,
  namesStandInMarks: true,
  dashesQuote: true,
};
export const russian: Language = {
  lexicon: buildRussianLexicon(),
  chunk: chunkSlavic,
  weighsReports: false,
  namesStandInMarks: true,
  dashesQuote: true,
};
export const ukrainian: Language = {
  lexicon: buildUkrainianLexicon(),
  chunk: chunkSlavic,
  weighsReports: false,
  namesStandInMarks: true,
  dashesQuote: true,
};
