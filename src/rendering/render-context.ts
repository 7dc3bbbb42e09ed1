import type { Citation } from '../answers/answer.ts';
import { type LocalDates, localDates } from '../text/local-dates.ts';
import type { Wording } from './wording/wording-form.ts';
import { wordingFor } from './wording.ts';

export interface RenderOptions {
  /** ISO 639-1, the language of our words; those of the articles stay as they are. */
  readonly language: string;
  /** IANA zone in which dates are told. */
  readonly zone: string;
  /** Root of the service's own pages, where they can be reached. */
  readonly publicUrl?: string | undefined;
  /** False where nothing is left for "more" to show; absent: not known, so "more" is offered below what was found. */
  readonly hasMore?: boolean;
}

/** What every part of one message needs while it is made. */
export interface RenderContext {
  readonly wording: Wording;
  readonly dates: LocalDates;
  readonly citations: ReadonlyMap<number, Citation>;
  readonly hasMore: boolean;
  readonly publicUrl?: string | undefined;
}

/** `citations` can be looked up by number then; where nothing is said of it, there is more to show. */
export function renderContext(options: RenderOptions, citations: readonly Citation[]): RenderContext {
  const wording = wordingFor(options.language);
  return {
    wording,
    dates: localDates(wording.locale, options.zone),
    citations: new Map(citations.map((citation) => [citation.n, citation])),
    hasMore: options.hasMore ?? true,
    publicUrl: options.publicUrl,
  };
}

/** ISO 639-1 of our words. */
export function languageOf({ locale }: Wording): string {
  return locale.slice(0, 2);
}
