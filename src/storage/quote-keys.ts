import { nameKeys } from '../people/name-keys.ts';
import type { Speaker } from '../quotes/quote.ts';
import { FARTHEST_MS } from './published-range.ts';

export const HALF_DAY_MS = 43_200_000;

/** The key a quotation is found by; null where nobody is named. */
export function surnameKeyOf(speaker: Speaker | null): string | null {
  if (speaker === null || speaker.kind === 'anonymous' || !speaker.resolved) return null;
  return nameKeys(speaker.name).surname || null;
}

/** As `surnameKeyOf`, which takes a name apart only once: a batch names its speakers over and over. */
export function memoisedKeys(): (speaker: Speaker | null) => string | null {
  const keys = new Map<string, string | null>();
  return (speaker) => {
    if (speaker === null || speaker.kind === 'anonymous' || !speaker.resolved) return null;
    let key = keys.get(speaker.name);
    if (key === undefined) {
      key = surnameKeyOf(speaker);
      keys.set(speaker.name, key);
    }
    return key;
  };
}

/** By when a quotation is found, in milliseconds. Noon lies in the stated day for readers of nearly all zones. */
export function whenSaid(saidAt: string | undefined, publishedAtMs: number | null): number {
  const day = saidAt === undefined ? Number.NaN : Date.parse(saidAt.slice(0, 10));
  return Number.isNaN(day) ? (publishedAtMs ?? -FARTHEST_MS) : day + HALF_DAY_MS;
}
