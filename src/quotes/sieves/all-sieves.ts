import { disclaimed } from './disclaimed.ts';
import { introducedBefore } from './introduced-before.ts';
import { label } from './label.ts';
import { laterCue } from './later-cue.ts';
import { likeliestReport } from './likeliest-report.ts';
import { paragraphContinuation, paragraphOfItsOwn, sameParagraph } from './neighbouring-quotations.ts';
import { quotedFrom } from './quoted-from.ts';
import { reportedBefore } from './reported-before.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Sieve } from './sieve.ts';
import { signature } from './signature.ts';
import { speechNoun } from './speech-noun.ts';
import { trailingCue } from './trailing-cue.ts';
import { turnInMarks } from './turn-in-marks.ts';
import { wordsOf } from './words-of.ts';

/** In the order of their precision: the first that decides wins. */
export const allSieves: readonly Sieve[] = [
  turnInMarks,
  disclaimed,
  quotedFrom,
  wordsOf,
  trailingCue,
  signature,
  label,
  likeliestReport,
  laterCue,
  paragraphContinuation,
  introducedBefore,
  sameParagraph,
  paragraphOfItsOwn,
  speechNoun,
  sentenceSubject,
  reportedBefore,
];
