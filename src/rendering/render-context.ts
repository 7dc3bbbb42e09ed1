import type { Citation } from '../answers/answer.ts';
import { type LocalDates, localDates } from './local-dates.ts';
import type { Wording } from './wording/wording-form.ts';
import { wordingFor } from './wording.ts';

export interface RenderOptions {
  /** ISO 639-1, the language of our words; those of the articles stay as they are. */
  readonly language: string;
  /** IANA zone in which dates are told. */
  readonly zone: string;
  /** Root of the service's own pages, where they can be reached. */
  readonly publicUrl?: string;
}

/** What every part of one message needs while it is made. */
export interface RenderContext {
  readonly wording: Wording;
  readonly dates: LocalDates;
  readonly citations: ReadonlyMap<number, Citation>;
  readonly publicUrl?: string;
}

export function renderContext(options: RenderOptions, citations: readonly Citation[]): RenderContext {
  const wording = wordingFor(options.language);
  return {
    wording,
    dates: localDates(wording.locale, options.zone),
    citations: new Map(citations.map((citation) => [citation.n, citation])),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  };
}
